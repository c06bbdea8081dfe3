interface Props {
  readonly label: string;
  /** Length and end of the scale, in the same unit. */
  readonly value: number;
  readonly max: number;
  /** How far either side of the value people were, in the same unit. */
  readonly spread?: number;
  readonly shown: string;
}

/** One bar on a full scale, all of one length, with its number above it. Drawn for the eye; told by the figure. */
export function Bar({ label, value, max, spread, shown }: Props) {
  const at = (point: number) => (point / max) * 100;
  return (
    <div className="bar" aria-hidden="true">
      <span className="bar-label">{label}</span>
      <b>{shown}</b>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect x="0" y="0" width="100" height="8" className="none" />
        <rect x="0" y="0" width={at(value)} height="8" className="event" />
      </svg>
      {spread !== undefined && (
        <svg className="spread" viewBox="0 0 100 4" preserveAspectRatio="none">
          <path d={`M${at(value - spread)} 0v4m0 -2H${at(value + spread)}m0 -2v4`} />
        </svg>
      )}
    </div>
  );
}
