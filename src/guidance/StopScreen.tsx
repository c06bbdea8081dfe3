import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { HelperNote } from '#questionnaire/HelperNote.tsx';
import { pathOf, questionBefore } from '#questionnaire/path.ts';
import type { Step } from '#questionnaire/machine.ts';
import { type PageId, dueOn, printedLines } from '#questionnaire/safety/due.ts';
import { Sign } from '#ui/Sign.tsx';
import { InEnglish, PageHead, RuleLines, RuleSources, useReaders } from './RuleLines.tsx';
import { composedPage } from './composed.ts';
import { printedWords } from './ruleWords.ts';
import { formTold, opioidWritten } from './safety.ts';

/** More printed lines than these fold: the sheet has them all. */
const PRINTED_IN_VIEW = 3;

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** A red stop: whom to call, what to do, what not to do, and on to the sheet. It never blocks. */
export function StopScreen({ step, onGoOn }: Props) {
  const { reader, kept } = useReaders();
  const { t, answers } = reader;
  const lang = useLanguage();
  const rows = dueOn(step as PageId, answers);
  const page = composedPage(step as PageId, answers);
  const asked = questionBefore(step as Step, pathOf(answers));
  const crisis = rows[0]?.kind === 'crisis';
  const form = formTold(answers);
  // Of what its rows print, what the sheet will hold: a line above may say it already.
  const prints = new Set(rows.map((rule) => rule.prints));
  const printed = printedLines(answers, false)
    .filter((line) => prints.has(line.prints))
    .map((line) => printedWords(t, line, form, opioidWritten(kept)));
  return (
    <>
      <div className="stopband">
        <p className="glyph">
          <Sign name="pause" size={30} />
          {t('stops:pause')}
        </p>
        <PageHead rows={rows} />
      </div>
      <HelperNote answers={answers} />
      <RuleLines composed={page} />
      {crisis && <p className="stop-part">{t('stops:later')}</p>}
      {printed.length > 0 && <OnSheet lines={printed} />}
      <InEnglish rows={rows} composed={page} />
      {!crisis && <RuleSources composed={page} />}
      <div className="buttons">
        {/* Whom to call is what stands out: going on does not. */}
        <button className={crisis ? 'btn plain' : 'btn'} type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Sign name="forward" size={20} />
        </button>
        {asked && (
          <Link className="btn plain" to={addressOf.step(lang, asked)}>
            {t('shell:change')}
          </Link>
        )}
      </div>
    </>
  );
}

function OnSheet({ lines }: { lines: readonly string[] }) {
  const t = useWords();
  const said = lines.map((line) => (
    <p key={line}>
      <b>{line}</b>
    </p>
  ));
  if (lines.length > PRINTED_IN_VIEW)
    return (
      <details className="more">
        <summary>{t('stops:sheetLines', { count: lines.length })}</summary>
        {said}
      </details>
    );
  return (
    <div className="pad onsheet">
      <span className="tag">{t('stops:sheetLine')}</span>
      {said}
    </div>
  );
}
