import { useEffect, useState } from 'react';

/** How long a choice rests before it is told aloud, in ms: on a list of radios, each arrow picks. */
const REST = 1500;

interface Props {
  readonly text: string;
  /** What is told when nothing is left of what was told. */
  readonly gone?: string;
}

/** Tells aloud what is seen at once, when the choice has come to rest: one who passes by hears nothing. */
export function Rested({ text, gone = '' }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid((before) => text || (before && gone)), REST);
    return () => clearTimeout(timer);
  }, [text, gone]);
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  );
}
