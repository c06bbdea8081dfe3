import { useId } from 'react';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { safetyBoxes } from '#guidance/safety.ts';
import { useWords, wordOf } from '#i18n/words.ts';
import { Gaps } from '#ui/Gaps.tsx';
import { ClinicianBox } from './ClinicianBox.tsx';
import { Foot } from './Foot.tsx';
import { Message } from './Message.tsx';

/** On paper, what a question names is written in by pen. */
const OPEN = { class: '____', name: '____' };

/** Every question is on it to tick by pen, those on thoughts of suicide and on opioids too. */
const ANYONE = { opioidFree: false, tellsThoughts: true };

/** Every question of the bank to tick by pen, under a safety strip to fill in. */
export function GeneralSheet() {
  const t = useWords();
  const titleId = useId();
  const themes = [...new Set(doctorQuestions.map(({ theme }) => theme))];
  return (
    <article className="paper clinic" aria-labelledby={titleId}>
      <header className="paper-head">
        <h2 id={titleId}>{t('papers:general.title')}</h2>
        <p>{t('papers:general.made')}</p>
      </header>
      <Message />
      <ul className="safe" aria-label={t('sheet:safetyTitle')}>
        {safetyBoxes({}).map(({ id }) => (
          <li key={id}>
            <b>{t(`sheet:box.${id}`)}</b>
            <span className="pen">
              {(['yes', 'no', 'unsure'] as const).map((state) => (
                <span key={state}>
                  <span className="tick-box" /> {t(`sheet:state.${state}`)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="fill">
        {t('sheet:now.take')} <span className="blank" /> {t('sheet:now.others')}{' '}
        <span className="blank" />
      </p>
      <p>{t('papers:general.lead')}</p>
      {themes.map((theme) => (
        <section className="paper-part" key={theme} aria-labelledby={`${titleId}-${theme}`}>
          <h3 id={`${titleId}-${theme}`}>{t(`sheet:editor.theme.${theme}`)}</h3>
          <ul className="more-questions">
            {doctorQuestions
              .filter((question) => question.theme === theme)
              .map(({ id }) => (
                <li key={id}>
                  <span className="tick-box" />
                  <span>
                    <Gaps text={wordOf(t, `doctorQuestions:${id}`, OPEN) ?? ''} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <ClinicianBox t={t} of={ANYONE} />
      <p className="fill">
        {t('sheet:agreed')}: <span className="blank" />
      </p>
      <p className="fill">
        {t('sheet:agree.next')} <span className="blank" /> {t('sheet:agree.call')}{' '}
        <span className="blank" />
      </p>
      <Foot />
    </article>
  );
}
