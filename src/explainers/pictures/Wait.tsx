import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

/** Days drawn, one square a day. */
const DAYS = 14;

const waits = [
  { name: 'short', range: 'range', days: claims['op-7-10'].numbers.days },
  { name: 'long', range: 'rangeOften', days: claims['op-long'].numbers.days },
] as const;

const WIDTH = 20;

/** The opioid-free wait as a time line: sure days filled, days that may be added dotted. */
export function Wait() {
  const t = useWords();
  return (
    <Figure
      title={t('pictures:wait.title')}
      how={t('pictures:wait.how')}
      claims={pictureGrounds.wait}
    >
      {waits.map(({ name, range, days: [from, to] }) => {
        const words = t(`pictures:wait.${range}`, { from, to });
        return (
          <div className="wait" key={name}>
            <p>
              <b>{t(`pictures:wait.${name}`)}</b>: {words}
            </p>
            <svg
              role="img"
              aria-label={t('pictures:wait.alt', {
                name: t(`pictures:wait.${name}`),
                range: words,
              })}
              viewBox={`0 0 ${DAYS * WIDTH} 22`}
            >
              {Array.from({ length: DAYS }, (_, day) => (
                <rect
                  key={day}
                  x={day * WIDTH + 1.5}
                  y="2"
                  width={WIDTH - 3}
                  height="18"
                  rx="3"
                  className={day < from ? 'event' : day < to ? 'maybe' : 'none'}
                />
              ))}
            </svg>
            <p className="scale" aria-hidden="true">
              <span>{t('pictures:wait.day', { day: 1 })}</span>
              <span>{t('pictures:wait.day', { day: DAYS })}</span>
            </p>
          </div>
        );
      })}
    </Figure>
  );
}
