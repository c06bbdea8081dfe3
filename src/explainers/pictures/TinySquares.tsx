// As wide as a small phone, with squares that an eye can count.
const PER_ROW = 28;
const CELL = 10;
const SIDE = 8;

/** One square for each person, a dashed line for each row: hundreds of them stay light. */
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
