interface Props {
  /** Squares in all, how many of them are filled, and how many stand in a row. */
  readonly count: number;
  readonly filled: number;
  readonly perRow: number;
  /** How many more may be filled: drawn dashed. */
  readonly maybe?: number;
  /** All the numbers in one sentence; absent where the words beside it tell the same. */
  readonly alt?: string;
}

const CELL = 13;
const SIDE = 10;

/** Counted squares, filled from the top start corner. One picture, one sentence. */
export function Squares({ count, filled, perRow, maybe = 0, alt }: Props) {
  const columns = Math.min(perRow, count);
  const rows = Math.ceil(count / perRow);
  return (
    <svg
      className="squares"
      {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
      viewBox={`0 0 ${columns * CELL} ${rows * CELL}`}
      width={columns * CELL}
      height={rows * CELL}
    >
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          x={(index % perRow) * CELL + 1.5}
          y={Math.floor(index / perRow) * CELL + 1.5}
          width={SIDE}
          height={SIDE}
          rx="2"
          className={index < filled ? 'event' : index < filled + maybe ? 'maybe' : 'none'}
        />
      ))}
    </svg>
  );
}
