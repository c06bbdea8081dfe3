/**
 * The drawn icons that every page has; those of single screens are in Sign.tsx. Always beside a
 * word, so hidden from screen readers.
 */
import type { ReactNode } from 'react';

export const line = (width: number) =>
  ({
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: width,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  }) as const;

const icons = {
  help: (
    <g {...line(2)}>
      <circle cx="11" cy="11" r="9" />
      <circle cx="11" cy="11" r="3.6" />
      <path d="M4.7 4.7l3.7 3.7M13.6 13.6l3.7 3.7M17.3 4.7l-3.7 3.7M8.4 13.6l-3.7 3.7" />
    </g>
  ),
  close: <path {...line(2.4)} d="M5 5l12 12M17 5L5 17" />,
  globe: (
    <g {...line(1.8)}>
      <circle cx="11" cy="11" r="8.4" />
      <path d="M2.6 11h16.800M11 2.600c2.700 2.400 3.800 5.200 3.800 8.400s-1.100 6-3.800 8.400c-2.700-2.400-3.800-5.200-3.800-8.400s1.100-6 3.800-8.400z" />
    </g>
  ),
  speaker: (
    <g {...line(2)}>
      <path d="M3 8.500h3.500L11 4.500v13l-4.500-4H3zM14.200 8a4.200 4.200 0 0 1 0 6M16.800 5.500a7.800 7.800 0 0 1 0 11" />
    </g>
  ),
  back: <path {...line(2.4)} d="M13 4.500L7 11l6 6.500" />,
  forward: <path {...line(2.4)} d="M3.500 11h14M12 5l5.500 6-5.500 6" />,
  stop: (
    <>
      <path d="M7 1h8l6 6v8l-6 6H7l-6-6V7z" fill="currentColor" />
      <path d="M11 5.500v7" stroke="var(--paper)" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="11" cy="16.200" r="1.600" fill="var(--paper)" />
    </>
  ),
} as const;

export type IconName = keyof typeof icons;

/** Signs that point along the line of reading mirror in right-to-left. */
const POINTING: readonly IconName[] = ['back', 'forward'];

export const isIcon = (name: string): name is IconName => name in icons;

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <Drawing size={size} pointing={POINTING.includes(name)}>
      {icons[name]}
    </Drawing>
  );
}

interface DrawingProps {
  readonly size: number;
  readonly pointing?: boolean;
  readonly children: ReactNode;
}

export function Drawing({ size, pointing = false, children }: DrawingProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 22 22"
      aria-hidden="true"
      className={pointing ? 'pointing' : undefined}
    >
      {children}
    </svg>
  );
}
