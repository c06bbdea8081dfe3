interface Props {
  /** The difference between two groups and both ends of its range; 0 is no difference. */
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Sizes to compare it with, each a dotted mark with its name and number below the line. */
  readonly marks?: Readonly<Record<string, number>>;
  /** A number of points in words, without a sign. */
  readonly say: (points: number) => string;
  /** What a point before 0 means, and one after it. */
  readonly before: string;
  readonly after: string;
  /** All the numbers, and what they mean, in one sentence. */
  readonly alt: string;
}

const WIDTH = 320;
const LINE = 32;
const NONE: Readonly<Record<string, number>> = {};

/**
 * A difference and its range on one line, with 0 in the middle: both ways alike, so that no side
 * looks like the goal. Numbers stand without a sign: the side says it.
 */
export function GapLine({ low, value, high, marks = NONE, say, before, after, alt }: Props) {
  const reach = 1.12 * Math.max(...[low, value, high, ...Object.values(marks)].map(Math.abs));
  const x = (point: number) => WIDTH / 2 + (point / reach) * (WIDTH / 2);
  const number = (point: number, y: number, name?: string) => (
    <text key={point} x={x(point)} y={y}>
      {name && `${name}: `}
      {say(Math.abs(point))}
    </text>
  );
  return (
    <div className="gap-line">
      <svg viewBox={`0 0 ${WIDTH} 68`} role="img" aria-label={alt}>
        <path d={`M0 ${LINE}H${WIDTH}`} />
        <path className="zero" d={`M${x(0)} ${LINE - 16}V${LINE + 16}`} />
        {Object.entries(marks).map(([name, point]) => (
          <path key={name} className="mark" d={`M${x(point)} ${LINE - 16}V${LINE + 16}`} />
        ))}
        <path className="range" d={`M${x(low)} ${LINE - 8}v16m0 -8H${x(high)}m0 -8v16`} />
        <circle className="value" cx={x(value)} cy={LINE} r="7" />
        {[low, high].map((point) => number(point, 13))}
        {number(0, LINE + 32)}
        {Object.entries(marks).map(([name, point]) => number(point, LINE + 32, name))}
      </svg>
      <p className="scale" aria-hidden="true">
        <span>{before}</span>
        <span>{after}</span>
      </p>
    </div>
  );
}
