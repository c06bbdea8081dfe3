import { useSyncExternalStore } from 'react';

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const never = () => () => undefined;

/** Today in the person's own time zone, as an ISO date; a page rendered at build knows none. */
export const useToday = (): string => useSyncExternalStore(never, today, () => '');
