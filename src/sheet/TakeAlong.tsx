import { copy, download } from '#device/files.ts';
import { AnswersForRecord } from '#papers/HealthRecord.tsx';
import { tellsThoughts } from '#guidance/doctorQuestions.ts';
import { type Words, useLanguage, useWords } from '#i18n/words.ts';
import type { Language } from '#i18n/languages.ts';
import { pathOf } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { ActButton } from '#ui/ActButton.tsx';
import { questionWords } from './sheetWords.ts';
import type { SheetProps } from './Sheet.tsx';
import { SendOn } from './SendOn.tsx';
import { sheetText } from './plainWords.ts';

/** The whole sheet as plain text; in both languages where it prints in both. */
export function paperAsText(t: Words, lang: Language, paper: SheetProps): string {
  const { model, otherLanguage, ...around } = paper;
  const own = sheetText(t, model, { ...around, lang });
  if (!otherLanguage?.whole) return own;
  return `${own}\n\n\n${sheetText(otherLanguage.t, otherLanguage.model, { ...around, lang: otherLanguage.lang })}`;
}

interface Props {
  readonly paper: SheetProps;
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

/** The sheet without a printer, and the answers for later: each says what it is for. */
export function TakeAlong({ paper, saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const text = () => paperAsText(t, lang, paper);
  return (
    <div className="flow take">
      <h3>{t('sheet:take.textTitle')}</h3>
      <p>{t('sheet:take.textLead')}</p>
      <ActButton
        label={t('sheet:take.copy')}
        act={async () => t((await copy(text())) ? 'sheet:take.copied' : 'sheet:take.notCopied')}
      />
      <ActButton
        label={t('sheet:take.download')}
        act={() => {
          download('worth-asking.txt', text(), 'text/plain');
          return t('sheet:take.downloaded');
        }}
      />
      <h3>{t('sheet:take.fileTitle')}</h3>
      <p>{t('sheet:take.fileLead')}</p>
      <ActButton
        label={t('sheet:take.saveFile')}
        act={() => {
          download('worth-asking-answers.json', saved(), 'application/json');
          return t('sheet:take.savedFile');
        }}
      />
      <SendOn saved={saved} />
    </div>
  );
}

/** What health software can read of it. */
export function ForSoftware({ paper: { model } }: Pick<Props, 'paper'>) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const input = (sharePrivate: boolean) => ({
    answers,
    complete: pathOf(answers).includes('sheet'),
    myQuestions: [...model.first, ...model.more]
      .filter(({ id }) => sharePrivate || !tellsThoughts(id))
      .map((question) => question.words ?? questionWords(t, question)),
  });
  return <AnswersForRecord input={input} />;
}
