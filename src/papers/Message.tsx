import { useWords } from '#i18n/words.ts';
import { Sign, type SignName } from '#ui/Sign.tsx';

/** The main message, each with its sign: the start page's three, in the same order. */
const MESSAGE = [
  { id: 'proof', sign: 'no' },
  { id: 'opioids', sign: 'stop' },
  { id: 'alone', sign: 'pause' },
] as const satisfies readonly { id: string; sign: SignName }[];

/** What every paper tells the person before all else; nothing ever takes its place. */
export function Message() {
  const t = useWords();
  return (
    <ul className="message">
      {MESSAGE.map(({ id, sign }) => (
        <li key={id}>
          <Sign name={sign} />
          <b>{t(`sheet:message.${id}`)}</b>
        </li>
      ))}
    </ul>
  );
}
