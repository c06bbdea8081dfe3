import { unpacked } from '#editions/link.ts';

/** The text behind a link; undefined where none could be read. */
export const textIn = (link: string): string | undefined => {
  const found = unpacked(link);
  return 'text' in found ? found.text : undefined;
};
