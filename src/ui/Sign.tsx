/** The signs of stops, notes and the editor, fetched with the screens that show them. */
import { Drawing, Icon, type IconName, isIcon, line } from './Icon.tsx';

const signs = {
  up: <path {...line(2.4)} d="M11 18V5M5 10.500L11 5l6 5.500" />,
  down: <path {...line(2.4)} d="M11 4v13M5 11.500L11 17l6-5.500" />,
  tick: <path {...line(2.6)} d="M4 11.500l5 5L18.500 6" />,
  no: (
    <g {...line(2.6)}>
      <circle cx="11" cy="11" r="8.5" />
      <path d="M5.200 16.800L16.800 5.200" />
    </g>
  ),
  pause: (
    <>
      <path d="M7 1h8l6 6v8l-6 6H7l-6-6V7z" fill="currentColor" />
      <path
        d="M8.500 7v8M13.500 7v8"
        stroke="var(--paper)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </>
  ),
  note: (
    <>
      <circle cx="11" cy="11" r="9" {...line(2)} />
      <path d="M11 10v6" {...line(2.4)} />
      <circle cx="11" cy="6.500" r="1.500" fill="currentColor" />
    </>
  ),
  speech: <path {...line(2)} d="M3 4h16v11h-9l-4.500 4v-4H3z" />,
  bag: <path {...line(2)} d="M3.500 7.500h15v11h-15zM7.500 7.500c0-5 7-5 7 0" />,
  date: (
    <path {...line(2)} d="M3.500 5h15v13.500h-15zM3.500 9.500h15M7.500 2.500V5M14.500 2.500V5" />
  ),
  phone: (
    <path
      {...line(2)}
      d="M5 3h3l1.500 4.500L7.500 9.500c1 2.200 2.800 4 5 5l2-2L19 14v3c0 1-1 2-2 2C10 18.500 3.500 12 3 5c0-1 1-2 2-2z"
    />
  ),
} as const;

export type SignName = keyof typeof signs | IconName;

export function Sign({ name, size = 22 }: { name: SignName; size?: number }) {
  return isIcon(name) ? (
    <Icon name={name} size={size} />
  ) : (
    <Drawing size={size}>{signs[name]}</Drawing>
  );
}
