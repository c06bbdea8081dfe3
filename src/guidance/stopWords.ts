import { plain } from '#i18n/markup.ts';
import { type Words, wordOf } from '#i18n/words.ts';
import { type Stop, type StopId, stops } from './flags.ts';

export interface StopWords {
  readonly title: string;
  readonly lead: string;
  readonly todo: readonly string[];
  readonly dont: readonly string[];
}

/**
 * A stop for paper and records, which cannot ask back: in the form that fits all who meet it, with
 * each of its lines and, for thoughts of suicide, where help is. `t` needs stops and crisis.
 */
export function stopWords(t: Words, id: StopId): StopWords {
  const { do: todo, dont, closing, help }: Stop = stops[id];
  const of = (part: string) => wordOf(t, `stops:${id}.${part}`) ?? '';
  return {
    title: of('titleUnsure') || of('title'),
    lead: of('lead'),
    todo: [
      ...todo.map((line) => of(`do.${line.id}`)),
      ...(help === 'first' ? [t('crisis:sheet.none')] : []),
      ...(closing ? [plain(of('closing'))] : []),
    ],
    dont: dont.map((line) => of(`dont.${line.id}`)),
  };
}
