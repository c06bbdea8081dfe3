import { Fragment } from 'react';
import { StandsOn } from '#evidence/Ground.tsx';
import { Rich } from '#i18n/Rich.tsx';
import { useWords } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { In100 } from '#evidence/In100.tsx';
import { Mark } from './Mark.tsx';
import { briefGrounds, points } from './brief.ts';
import { briefWords } from './briefWords.ts';
import { sides } from './forYou.ts';
import { optionIds } from './options.ts';

interface Props {
  readonly variant: VariantId;
  readonly answers: Answers;
}

/** The four options on the Short way: the same lines for each, in the same order, all in view. */
export function Brief({ variant, answers }: Props) {
  const t = useWords();
  return (
    <>
      <ol className="brief">
        {optionIds.map((option) => {
          const words = briefWords(t, answers, variant, option);
          return (
            <li key={option}>
              <h2>{t(`deciding:name.${variant}.${option}`)}</h2>
              {sides.map((side) =>
                words[side].map(({ id, text, groups }, at) => (
                  <Fragment key={id}>
                    <p>
                      {at === 0 && <b>{t(`deciding:side.${side}`)}</b>} <Rich text={text} />{' '}
                      <Mark ids={points[id].claims} />
                    </p>
                    {groups.map(({ name, did }) => (
                      <In100 key={name} group={name} did={did} />
                    ))}
                  </Fragment>
                )),
              )}
              <p>
                <b>{t('deciding:part.warning')}:</b> {words.warning}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="small">
        <b>{t('deciding:withAny')}</b> {t('deciding:brief.all')}
      </p>
      <StandsOn ids={briefGrounds(answers, variant)} title={t('shell:how')} />
    </>
  );
}
