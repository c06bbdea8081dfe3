import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Squares } from '#ui/Squares.tsx';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

/** The low doses the article names; the claim dose-low-range holds the wider range. */
const LOW_MG = [1.5, 3, 4.5] as const;
const USUAL_MG = claims['dose-50'].numbers.dose_mg;
const SQUARE_MG = 0.5;

/** Doses true to scale: one square is half a milligram. */
export function Doses() {
  const t = useWords();
  const dose = (mg: number, kind: 'low' | 'usual') => (
    <div className="dose" key={mg}>
      <Squares
        count={mg / SQUARE_MG}
        filled={mg / SQUARE_MG}
        perRow={10}
        alt={t('pictures:doses.alt', { mg, squares: mg / SQUARE_MG })}
      />
      <p>
        <b>{t('pictures:doses.mg', { mg })}</b> {t(`pictures:doses.${kind}`)}
      </p>
    </div>
  );
  return (
    <Figure
      title={t('pictures:doses.title')}
      how={t('pictures:doses.how')}
      claims={pictureGrounds.doses}
      asks="dose"
    >
      <div className="doses">
        <div className="lows">{LOW_MG.map((mg) => dose(mg, 'low'))}</div>
        {dose(USUAL_MG, 'usual')}
      </div>
    </Figure>
  );
}
