import { StandsOn } from '#evidence/Claim.tsx';
import { SOURCE, languages } from '#i18n/languages.ts';
import { useLanguage, useWords, wordsIn } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign } from '#ui/Sign.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { type NoteId, type NoteStep, notes, notesFor, notesOn } from './flags.ts';

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** Amber notes: calm, short, each with what to say at the visit. */
export function NoteScreen({ step, onGoOn }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const english = languages[lang].reviewed ? undefined : wordsIn(SOURCE);
  const { answers } = useKept(useSession());
  const raised = notesFor(answers);
  const here = notesOn(step as NoteStep).filter((id) => raised.includes(id));
  const thoughts = step === 'thoughtsNote';
  const body = (id: NoteId) => (
    <>
      <p>{t(`stops:notes.${id}.body`)}</p>
      {english && (
        <p className="english" lang="en">
          {english(`stops:notes.${id}.body`)}
        </p>
      )}
    </>
  );
  return (
    <>
      <div className="noteband">
        <p className="glyph">
          <Sign name="note" size={28} />
          {t('stops:noteKicker')}
        </p>
        <Heading>{t(thoughts ? 'stops:notes.thoughts.title' : 'stops:notes.title')}</Heading>
        {thoughts ? body('thoughts') : <p>{t('stops:notes.lead')}</p>}
      </div>
      {thoughts ? (
        <>
          <CrisisLines english={english} />
          <p className="stop-part">{t('stops:notes.thoughts.hope')}</p>
        </>
      ) : (
        here.map((id) => (
          <section key={id} className="stop-part" aria-labelledby={`note-${id}`}>
            <h2 id={`note-${id}`}>{t(`stops:notes.${id}.title`)}</h2>
            {body(id)}
          </section>
        ))
      )}
      <StandsOn ids={here.flatMap((id) => notes[id].claims)} title={t('stops:sources')} />
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Sign name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
