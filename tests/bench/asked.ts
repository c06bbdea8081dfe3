/** The questions that everyone in the bench asks, in the words of the app, so that they never drift. */
import { type QuestionId, questions } from '#questionnaire/questions.ts';
import all from '#locales/en/questions.json' with { type: 'json' };
import shell from '#locales/en/shell.json' with { type: 'json' };
import sheet from '#locales/en/sheet.json' with { type: 'json' };

const ASKED = ['who', 'opioids', 'purpose'] as const satisfies readonly QuestionId[];

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface Asked {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many';
  readonly title: string;
  readonly hint: string;
  readonly why: string;
  readonly options: readonly Option[];
  /** Where among the options the usual answer is; no stop follows it. */
  readonly usual: number;
}

type ById = Readonly<Record<string, string>>;

export const asked: readonly Asked[] = ASKED.map((id) => {
  const { kind, options } = questions[id];
  const usual: readonly string[] = [questions[id].usual].flat();
  const { title, hint, why, option, ...rest } = all[id];
  const label = (value: string): string =>
    (option as ById)[value] ?? (value === 'unsure' ? all.unsure : all.unsaid);
  const help = ('help' in rest ? rest.help : {}) as ById;
  return {
    id,
    kind,
    title,
    hint,
    why,
    options: options.map((value) => ({ value, label: label(value), help: help[value] })),
    usual: options.findIndex((value) => usual.includes(value)),
  };
});

/** What else is written on the pages of the peers. */
export const words = {
  why: shell.why,
  goOn: shell.continue,
  fault: all.fault.pickSome,
  sheet: sheet.page.title,
};

/** All that a peer is given. */
export type Given = { readonly asked: readonly Asked[]; readonly words: typeof words };
