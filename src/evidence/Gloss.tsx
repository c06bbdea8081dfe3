import { type Words, useWords } from '#i18n/words.ts';
import { type Term, type TermId, termIds } from './glossary.ts';

/** The glossary in the words of one language. */
export const termsIn = (t: Words): Term[] =>
  termIds.map((id) => ({
    id,
    means: t(`glossary:${id}.means`),
    forms: t(`glossary:${id}.forms`).split(', '),
  }));

/** What some words mean, right under the statement that uses them first. */
export function Gloss({ terms }: { terms: readonly TermId[] | undefined }) {
  const t = useWords();
  return terms?.map((id) => (
    <p key={id} className="gloss">
      <dfn>{t(`glossary:${id}.term`)}</dfn>: {t(`glossary:${id}.means`)}.
    </p>
  ));
}
