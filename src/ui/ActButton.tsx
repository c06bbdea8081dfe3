import { useState } from 'react';

interface Props {
  readonly label: string;
  /** The one main button of its part. */
  readonly isMain?: boolean;
  /** Said until it is done, where that can take a while. */
  readonly wait?: string;
  /** Does it; what came of it, in words, or nothing where the person sees it. */
  readonly act: () => string | undefined | Promise<string | undefined>;
}

/** A button that says what came of it right under itself, where the eye is. */
export function ActButton({ label, isMain = false, wait, act }: Props) {
  const [said, setSaid] = useState<{ readonly text: string | undefined; readonly times: number }>();
  const press = async () => {
    if (wait) setSaid({ text: wait, times: 0 });
    const text = await act();
    // Counted, so that the same sentence is read out a second time too.
    setSaid((last) => ({ text, times: (last?.times ?? 0) + 1 }));
  };
  return (
    <div className="act">
      <button className={isMain ? 'btn' : 'btn quiet'} type="button" onClick={() => void press()}>
        {label}
      </button>
      <p role="status">{said?.text && <span key={said.times}>{said.text}</span>}</p>
    </div>
  );
}
