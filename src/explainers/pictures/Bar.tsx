interface Props {
  readonly label: string;
  /** Length and end of the scale, in the same unit. */
  readonly value: number;
  readonly max: number;
  readonly shown: string;
}

/** One bar on a full scale, with its number beside it. Drawn for the eye; told by the figure. */
export function Bar({ label, value, max, shown }: Props) {
  return (
    <div className="bar" aria-hidden="true">
      <span className="bar-label">{label}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect x="0" y="0" width="100" height="8" className="none" />
        <rect x="0" y="0" width={(value / max) * 100} height="8" className="event" />
      </svg>
      <b>{shown}</b>
    </div>
  );
}
