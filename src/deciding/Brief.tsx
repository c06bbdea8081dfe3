import { useWords, wordOf } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { months } from './month.ts';
import { optionIds } from './options.ts';
import { type LineId, briefOf, lines } from './told.ts';

interface Props {
  readonly variant: VariantId;
  readonly answers: Answers;
}

/** The four options on the Short way: the same four lines for each, in the same order. */
export function Brief({ variant, answers }: Props) {
  const t = useWords();
  return (
    <ol className="brief">
      {optionIds.map((option) => (
        <li key={option}>
          <h2>{t(`deciding:name.${variant}.${option}`)}</h2>
          <p>{firstSentence(t(`deciding:month.${months[variant][option].is}`))}</p>
          {briefOf(answers, variant, option).map(({ part, id, first }) => {
            const line: (typeof lines)[LineId] & { readonly says?: object } = lines[id];
            const said = wordOf(t, `deciding:line.${id}`, line.says ?? {}) ?? '';
            return (
              <p key={id}>
                {part !== 'facts' && <b>{t(`deciding:part.${part}`)}: </b>}
                {first ? firstSentence(said) : said}
              </p>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

/** Up to the first full stop, question mark or exclamation mark that ends a sentence. */
const firstSentence = (text: string): string =>
  /^.+?(?:[。！？]|[.!?؟](?=\s|$))/u.exec(text)?.[0] ?? text;
