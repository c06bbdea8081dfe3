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
 * arrow, as each is "at least" and may go on. After a monthly shot or implant no number of days is
 * known: an arrow alone, so that nobody counts two weeks.
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
    },
    {
      name: t('pictures:wait.long'),
      range: t('pictures:wait.rangeOften', between(long)),
      sure: long[0],
      maybe: long[1],
    },
    {
      name: t('pictures:wait.depot'),
      range: t('pictures:wait.months'),
      sure: 0,
      maybe: 0,
    },
  ];
  return (
    <Figure
      title={t('pictures:wait.title')}
      how={t('pictures:wait.how')}
      claims={pictureGrounds.wait}
    >
      {waits.map(({ name, range, sure, maybe }) => (
        <div className="wait" key={name}>
          <p>
            <b>{name}</b>: {range}
          </p>
          <svg
            role="img"
            aria-label={t('pictures:wait.alt', { name, range })}
            viewBox={`0 0 ${DAYS * WIDTH + ARROW} 22`}
          >
            {Array.from({ length: maybe }, (_, day) => (
              <rect
                key={day}
                x={day * WIDTH + 1.5}
                y="2"
                width={WIDTH - 3}
                height="18"
                rx="3"
                className={day < sure ? 'event' : 'maybe'}
              />
            ))}
            <path
              className="goes-on"
              d={`M${maybe * WIDTH + 2} 11H${DAYS * WIDTH + 20}m-7 -7l7 7l-7 7`}
            />
          </svg>
        </div>
      ))}
    </Figure>
  );
}
