export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** The same in English, where a language is not yet reviewed (safety questions). */
  readonly english?: string | undefined;
  /** The first of those set apart from the rest: no clear answer. */
  readonly apart?: boolean;
}

interface Props {
  readonly name: string;
  readonly kind: 'one' | 'many';
  readonly choices: readonly Choice[];
  readonly picked: readonly string[];
  readonly describedBy?: string | undefined;
  /** Values whose row is hidden by a search; they stay in the form. */
  readonly hidden?: ReadonlySet<string>;
  /** A part of a long list stands closer, so that its end is not too far down a phone. */
  readonly long?: boolean;
}

/** Native radios or checkboxes; the whole row is the label. Uncontrolled: no tick moves another. */
export function ChoiceList({ name, kind, choices, picked, describedBy, hidden, long }: Props) {
  return (
    <div className={long ? 'choices long' : 'choices'}>
      {choices.map(({ value, label, help, english, apart }) => (
        <label
          key={value}
          className={apart ? 'choice apart' : 'choice'}
          hidden={hidden?.has(value)}
        >
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={picked.includes(value)}
            aria-describedby={describedBy}
          />
          <span>
            <span className="label">{label}</span>
            {english && (
              <span className="detail" lang="en">
                {english}
              </span>
            )}
            {help && <span className="detail">{help}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
