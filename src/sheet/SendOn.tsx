import { useState } from 'react';
import { askFor } from '#device/fetched.ts';
import { copy } from '#device/files.ts';
import { origin } from '#device/here.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { ActButton } from '#ui/ActButton.tsx';

/** The quiet border around the code that cameras need, in modules. */
const QUIET = 4;

interface Made {
  /** The answers it carries. */
  readonly text: string;
  readonly link: string;
  /** The code's dark modules as an SVG path; absent when the link is too long for one. */
  readonly code?: { readonly size: number; readonly path: string };
}

/** A link that carries the answers after its #, and its picture. Fetched only when asked for. */
async function make(start: string, text: string): Promise<Made> {
  const [{ packed }, { generate, toSvgPath }] = await Promise.all([
    askFor(() => import('#editions/link.ts')),
    askFor(() => import('./code.ts')),
  ]);
  const link = `${start}#${packed(text)}`;
  try {
    const map = generate(link);
    return { text, link, code: { size: map.size, path: toSvgPath(map) } };
  } catch {
    return { text, link };
  }
}

/** "Send it to another device": a link and a code, made only when asked for. */
export function SendOn({ saved }: { saved: () => string }) {
  const t = useWords();
  const lang = useLanguage();
  const [last, setLast] = useState<Made>();
  // One made before a change would carry the old answers.
  const made = last?.text === saved() ? last : undefined;
  const [said, setSaid] = useState<'sheet:take.linkFailed' | 'shell:loading'>();
  /** One button both makes and hides it: what was pressed is never gone from under the focus. */
  const toggle = () => {
    if (made) return setLast(undefined);
    // Pressed again while it is made: one link, and it stays.
    if (said === 'shell:loading') return;
    setSaid('shell:loading');
    make(origin() + addressOf.page(lang, 'open'), saved())
      .then(setLast)
      .then(
        () => setSaid(undefined),
        () => setSaid('sheet:take.linkFailed'),
      );
  };
  const side = (made?.code?.size ?? 0) + 2 * QUIET;
  return (
    <div className="flow-s">
      <h3>{t('sheet:take.sendTitle')}</h3>
      <p>{t('sheet:take.sendLead')}</p>
      <p className="notice">{t('sheet:take.sendWarning')}</p>
      <button className="btn quiet" type="button" aria-expanded={!!made} onClick={toggle}>
        {t(made ? 'sheet:take.hideLink' : 'sheet:take.sendMake')}
      </button>
      {made && (
        <>
          {made.code ? (
            <svg
              className="code"
              role="img"
              aria-label={t('sheet:take.code')}
              viewBox={[-QUIET, -QUIET, side, side].join(' ')}
              shapeRendering="crispEdges"
            >
              <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
              <path d={made.code.path} fill="#000" />
            </svg>
          ) : (
            <p>{t('sheet:take.codeTooBig')}</p>
          )}
          <label htmlFor="send-link">{t('sheet:take.link')}</label>
          <input
            id="send-link"
            type="text"
            readOnly
            dir="ltr"
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <ActButton
            label={t('sheet:take.copyLink')}
            act={async () =>
              t((await copy(made.link)) ? 'sheet:take.linkCopied' : 'sheet:take.linkNotCopied')
            }
          />
        </>
      )}
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
