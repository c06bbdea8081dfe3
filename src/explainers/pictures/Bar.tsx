interface Props {
  readonly label: string;
  /** Length and end of the scale, in the same unit. */
  readonly value: number;
  readonly max: number;
  readonly shown: string;
}

/** One bar on a full scale, all of one length, with its number above it. Drawn for the eye; told by the figure. */
export function Bar({ label, value, max, shown }: Props) {
  return (
    <div className="bar" aria-hidden="true">
      <span className="bar-label">{label}</span>
      <b>{shown}</b>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect x="0" y="0" width="100" height="8" className="none" />
        <rect x="0" y="0" width={(value / max) * 100} height="8" className="event" />
      </svg>
    </div>
  );
}
