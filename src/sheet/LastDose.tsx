import { useWords } from '#i18n/words.ts';
import { mayUseOpioids } from '#questionnaire/conditions.ts';
import { OPIOID_LETTERS } from '#questionnaire/ownWords.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';

/** The day of an opioid's last dose, for who wants it to print; else a blank for a pen does. */
export function LastDose() {
  const t = useWords();
  const session = useSession();
  const { answers, edits } = useKept(session);
  if (!mayUseOpioids(answers)) return null;
  return (
    <p className="own">
      <label htmlFor="last-dose">{t('sheet:editor.lastDose')}</label>
      <input
        type="text"
        id="last-dose"
        dir="auto"
        autoComplete="off"
        maxLength={OPIOID_LETTERS}
        value={edits.lastDose ?? ''}
        onChange={({ currentTarget: { value } }) => session.edit({ ...edits, lastDose: value })}
      />
    </p>
  );
}
