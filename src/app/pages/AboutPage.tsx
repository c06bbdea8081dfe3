import { type ComponentType, useReducer } from 'react';
import { Arriving } from '#app/shell/Arriving.tsx';
import { askFor } from '#device/fetched.ts';

let About: ComponentType | undefined;

/** The page about the aid: few people open it, so its code comes only when it is asked for. */
export async function fetchAbout(): Promise<void> {
  const { AboutScreen } = await askFor(() => import('./AboutScreen.tsx'), 'about');
  About = AboutScreen;
}

export function AboutPage() {
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  return About ? <About /> : <Arriving load={fetchAbout} onHere={arrived} />;
}
