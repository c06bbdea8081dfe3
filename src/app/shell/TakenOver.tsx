import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { fetchLetters, putOnLetters } from '#device/letters.ts';
import { tellPage } from '#device/taking.ts';

/** Tells the page once the app has taken it over, and puts the letters on between two screens. */
export function TakenOver({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  useEffect(() => {
    tellPage('taken');
    // Without them the device's own letters are read.
    fetchLetters().catch(() => undefined);
  }, []);
  useEffect(putOnLetters, [pathname]);
  return children;
}
