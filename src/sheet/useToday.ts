import { useEffect, useState } from 'react';

/** Today in the person's own time zone, as an ISO date; known only once the screen is shown. */
export function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    setToday(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  }, []);
  return today;
}
