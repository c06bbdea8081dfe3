const PER_ROW = 13;
const WIDTH = 22;
const HEIGHT = 30;

/** One figure for each person, in rows: small numbers look small. */
export function People({ count, alt }: { count: number; alt: string }) {
  const columns = Math.min(count, PER_ROW);
  const rows = Math.ceil(count / PER_ROW);
  return (
    <svg
      className="people"
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${columns * WIDTH} ${rows * HEIGHT}`}
      width={columns * WIDTH}
      height={rows * HEIGHT}
    >
      {Array.from({ length: count }, (_, index) => (
        <g
          key={index}
          transform={`translate(${(index % PER_ROW) * WIDTH} ${Math.floor(index / PER_ROW) * HEIGHT})`}
        >
          <circle cx="11" cy="7" r="4.500" />
          <path d="M4 26v-5a7 7 0 0 1 14 0v5z" />
        </g>
      ))}
    </svg>
  );
}
