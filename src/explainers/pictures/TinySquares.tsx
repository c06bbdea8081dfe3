const PER_ROW = 75;
const CELL = 4;
const SIDE = 3;

/** One tiny square for each person, a dashed line for each row: hundreds of them stay small. */
export function TinySquares({ count }: { count: number }) {
  const rows = Math.ceil(count / PER_ROW);
  const inRow = (row: number) => Math.min(PER_ROW, count - row * PER_ROW);
  return (
    <svg
      className="tiny"
      aria-hidden="true"
      viewBox={`0 0 ${PER_ROW * CELL} ${rows * CELL}`}
      width={PER_ROW * CELL}
      height={rows * CELL}
    >
      {Array.from({ length: rows }, (_, row) => (
        <path
          key={row}
          d={`M0 ${row * CELL + SIDE / 2}h${inRow(row) * CELL - (CELL - SIDE)}`}
          strokeDasharray={`${SIDE} ${CELL - SIDE}`}
          strokeWidth={SIDE}
        />
      ))}
    </svg>
  );
}
