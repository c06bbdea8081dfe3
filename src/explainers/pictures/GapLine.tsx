interface Props {
  /** The difference between two groups and both ends of its range; 0 is no difference. */
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** A size to compare it with: a dotted mark. */
  readonly mark: number;
  /** What stands over 0, and under the mark. */
  readonly none: string;
  readonly marked: string;
  /** What the end before 0 means, and the one after it. */
  readonly before: string;
  readonly after: string;
  /** What is drawn, in one sentence. */
  readonly alt: string;
}

const WIDTH = 320;
const LINE = 44;

/**
 * A difference and its range on one line, with no difference in the middle: both ways alike, so that
 * no side looks like the goal. In words alone: points say nothing without what they are worth.
 */
export function GapLine({ low, value, high, mark, none, marked, before, after, alt }: Props) {
  const reach = 1.12 * Math.max(...[low, value, high, mark].map(Math.abs));
  const x = (point: number) => WIDTH / 2 + (point / reach) * (WIDTH / 2);
  return (
    <div className="gap-line">
      <svg viewBox={`0 0 ${WIDTH} 84`} role="img" aria-label={alt}>
        <path d={`M0 ${LINE}H${WIDTH}`} />
        <path className="zero" d={`M${x(0)} ${LINE - 22}V${LINE + 16}`} />
        <path className="mark" d={`M${x(mark)} ${LINE - 16}V${LINE + 20}`} />
        <path className="range" d={`M${x(low)} ${LINE - 9}v18m0 -9H${x(high)}m0 -9v18`} />
        <circle className="value" cx={x(value)} cy={LINE} r="8" />
        <text x={x(0)} y={LINE - 28}>
          {none}
        </text>
        <text className="marked" x={WIDTH} y={LINE + 36}>
          {marked}
        </text>
      </svg>
      <p className="scale" aria-hidden="true">
        <b>{before}</b>
        <b>{after}</b>
      </p>
    </div>
  );
}
