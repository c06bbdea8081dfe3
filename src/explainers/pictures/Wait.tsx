import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

/** Days drawn, one square a day. */
const DAYS = 14;

const WIDTH = 20;
const ARROW = 24;

/**
 * The opioid-free wait as a time line: sure days filled, days that may be added dotted, and an
 * arrow where it may go on. After a monthly shot or implant no number of days is known.
 */
export function Wait() {
  const t = useWords();
  const { days: short } = claims['op-7-10'].numbers;
  const { days: long } = claims['op-long'].numbers;
  const between = ([from, to]: readonly [number, number]) => ({ from, to });
  const waits = [
    {
      name: t('pictures:wait.short'),
      range: t('pictures:wait.range', between(short)),
      sure: short[0],
      maybe: short[1],
      goesOn: false,
    },
    {
      name: t('pictures:wait.long'),
      range: t('pictures:wait.rangeOften', between(long)),
      sure: long[0],
      maybe: long[1],
      goesOn: true,
    },
    {
      name: t('pictures:wait.depot'),
      range: t('pictures:wait.months'),
      sure: 0,
      maybe: DAYS,
      goesOn: true,
    },
  ];
  return (
    <Figure
      title={t('pictures:wait.title')}
      how={t('pictures:wait.how')}
      claims={pictureGrounds.wait}
    >
      {waits.map(({ name, range, sure, maybe, goesOn }) => (
        <div className="wait" key={name}>
          <p>
            <b>{name}</b>: {range}
          </p>
          <svg
            role="img"
            aria-label={t('pictures:wait.alt', { name, range })}
            viewBox={`0 0 ${DAYS * WIDTH + ARROW} 22`}
          >
            {Array.from({ length: DAYS }, (_, day) => (
              <rect
                key={day}
                x={day * WIDTH + 1.5}
                y="2"
                width={WIDTH - 3}
                height="18"
                rx="3"
                className={day < sure ? 'event' : day < maybe ? 'maybe' : 'none'}
              />
            ))}
            {goesOn && <path className="goes-on" d={`M${DAYS * WIDTH + 2} 11h18m-7 -7l7 7l-7 7`} />}
          </svg>
          {sure > 0 && (
            <p className="scale" aria-hidden="true">
              <span>{t('pictures:wait.day', { day: 1 })}</span>
              <span>{t('pictures:wait.day', { day: DAYS })}</span>
            </p>
          )}
        </div>
      ))}
    </Figure>
  );
}
