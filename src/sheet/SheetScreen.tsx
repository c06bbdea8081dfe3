import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { canShare, share } from '#device/files.ts';
import { StandsOn } from '#evidence/Ground.tsx';
import { clinicianGrounds, rxGrounds } from '#guidance/grounds.ts';
import { addressOf } from '#i18n/address.ts';
import { SOURCE, languageIds, languages } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { WalletCard } from '#papers/WalletCard.tsx';
import { takesNaltrexone } from '#questionnaire/conditions.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { ActButton } from '#ui/ActButton.tsx';
import { Heading } from '#ui/Heading.tsx';
import { useLater } from '#ui/useLater.ts';
import { Ending } from './Ending.tsx';
import { SecondPage } from './SecondPage.tsx';
import { Sheet, type SheetProps } from './Sheet.tsx';
import { ForSoftware, TakeAlong, paperAsText } from './TakeAlong.tsx';
import { type Left, askedOnSecond, fillsSecondPage, leftBy, offAllPages } from './useFit.ts';
import { labelWords, questionWords } from './sheetWords.ts';
import type { SheetModel } from './model.ts';
import { usePaper } from './paper.tsx';

interface Props {
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

const prescriberGrounds = [...clinicianGrounds, ...rxGrounds.flatMap(([, ids]) => ids)];

/** The finished sheet: what is shown is what prints. */
export function SheetScreen({ saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const kept = useKept(useSession());
  const [draft, keepDraft] = useDraft('print');
  const chosen = draft?.picked ?? [];
  const choice = (id: 'large' | 'second' | 'card') => ({
    on: chosen.includes(id),
    onChange: (on: boolean) =>
      keepDraft({ picked: on ? [...chosen, id] : chosen.filter((other) => other !== id) }),
  });
  const [large, second, card] = [choice('large'), choice('second'), choice('card')];
  const { failed: isAlone, ...paper } = usePaper(kept, large.on);
  const isPainted = useLater();
  const left = leftBy(paper.fit, paper.model, paper.otherLanguage?.whole === true);
  const onSecond =
    fillsSecondPage(left) ||
    askedOnSecond(paper.fit, paper.model, paper.otherLanguage?.whole === true).length > 0;
  return (
    <>
      <div className="on-screen">
        <Heading>{t('sheet:page.title')}</Heading>
        <p className="after-h1">{t('sheet:page.lead')}</p>
        <Out paper={paper} />
        <p>{t('sheet:page.noPrinter')}</p>
        {lang !== SOURCE && <ClinicianLanguage failed={isAlone} />}
        <details className="more">
          <summary>{t('sheet:take.title')}</summary>
          {isPainted && <TakeAlong paper={paper} saved={saved} />}
        </details>
        {lang === SOURCE && <ClinicianLanguage failed={isAlone} />}
        <Choice label={t('sheet:page.large')} {...large} />
        <WhatIsLeft model={paper.model} left={second.on && onSecond ? offAllPages(left) : left} />
        {onSecond && <Choice label={t('sheet:second.ask')} {...second} />}
        {takesNaltrexone(kept.answers) && <Choice label={t('sheet:page.card')} {...card} />}
        <p className="soft small">{t('sheet:page.private')}</p>
      </div>
      <Sheet {...paper} second={second.on && onSecond} />
      {second.on && onSecond && (
        <SecondPage
          model={paper.model}
          otherLanguage={paper.otherLanguage}
          left={left}
          fit={paper.fit}
        />
      )}
      {card.on && takesNaltrexone(kept.answers) && <WalletCard other={paper.otherLanguage} />}
      {isPainted && (
        <div className="on-screen">
          <details className="more">
            <summary>{t('healthRecord:heading')}</summary>
            <ForSoftware paper={paper} />
          </details>
          <StandsOn ids={prescriberGrounds} title={t('sheet:page.sources')} />
          <Ending unfit={second.on ? 0 : left.questions.length} />
        </div>
      )}
    </>
  );
}

/** Where one column is all there is room for, as on a phone. */
const NARROW = '(max-width: 59.99rem)';

/** Out of the screen: on a phone that can share, sharing comes first; else printing. */
function Out({ paper }: { paper: SheetProps }) {
  const t = useWords();
  const lang = useLanguage();
  const [sharing, setSharing] = useState<'first' | 'too'>();
  // Asked once the screen is shown: the page rendered at build knows no device.
  useEffect(() => {
    if (canShare()) setSharing(window.matchMedia(NARROW).matches ? 'first' : 'too');
  }, []);
  const print = () => {
    try {
      window.print();
      return undefined;
    } catch {
      return t('sheet:page.printFailed');
    }
  };
  const pass = async () =>
    (await share(t('sheet:page.title'), paperAsText(t, lang, paper)))
      ? undefined
      : t('sheet:take.notShared');
  const sharer = sharing && (
    <ActButton label={t('sheet:take.share')} isMain={sharing === 'first'} act={pass} />
  );
  return (
    <div className="buttons">
      {sharing === 'first' && sharer}
      <ActButton label={t('sheet:print')} isMain={sharing !== 'first'} act={print} />
      {sharing === 'too' && sharer}
      <Link className="btn quiet" to={addressOf.step(lang, 'myQuestions')}>
        {t('sheet:page.edit')}
      </Link>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Choice({ label, on, onChange }: ChoiceProps) {
  return (
    <p>
      <label className="print-choice">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
    </p>
  );
}

/**
 * The language that prints beside the person's own, for the one who reads the sheet. Who reads
 * another than the source, or asks for one, is told that own words stay as they were typed.
 */
function ClinicianLanguage({ failed }: { failed: boolean }) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { edits } = useKept(session);
  const pick = (clinician: string) => {
    const { clinician: _, ...rest } = edits;
    session.edit(clinician ? { ...rest, clinician } : rest);
  };
  return (
    <>
      <p className="print-choice">
        <label htmlFor="clinician-language">{t('sheet:page.clinicianLanguage')}</label>{' '}
        <select
          id="clinician-language"
          value={edits.clinician === lang ? '' : (edits.clinician ?? '')}
          onChange={(event) => pick(event.target.value)}
        >
          <option value="">{t('sheet:page.oneLanguage')}</option>
          {languageIds
            .filter((id) => id !== lang)
            .map((id) => (
              <option key={id} value={id} lang={id}>
                {languages[id].name}
              </option>
            ))}
        </select>
      </p>
      {(lang !== SOURCE || edits.clinician) && (
        <p className="soft small">{t('sheet:page.ownWords')}</p>
      )}
      <p role="status">{failed && t('shell:languageNeedsNetwork')}</p>
    </>
  );
}

/** What finds no room on paper, told in full. */
function WhatIsLeft({ left, model }: { left: Left; model: SheetModel }) {
  const t = useWords();
  const named = [
    ...left.cuts.map((cut) => t(`sheet:page.cut.${cut}`)),
    ...left.questions.map((question) => questionWords(t, question)),
    ...left.matters.map(
      (end) => `${labelWords(t, model, 'matters')}: ${t(`questions:values.option.${end}`)}`,
    ),
  ];
  if (named.length === 0) return null;
  return (
    <div className="notice">
      <p>{t('sheet:page.left')}</p>
      <ul>
        {named.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
