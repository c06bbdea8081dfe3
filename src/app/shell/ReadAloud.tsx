import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { askFor } from '#device/fetched.ts';
import type { Aloud, Reader } from '#device/voice.ts';
import { voiceFor, wakeVoice, watchVoices } from '#device/voices.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';

/** As slow as is asked for, and the voice's own pace. */
const PACES = { slower: 0.75, usual: 1 } as const;

/** Reading the screen aloud, where the device has a voice of its own for the language. */
export function ReadAloud() {
  const lang = useLanguage();
  const { pathname } = useLocation();
  const canSpeak = useSyncExternalStore(
    watchVoices,
    () => voiceFor(lang) !== undefined,
    () => false,
  );
  // A screen, and a language, is read for itself.
  return canSpeak && <Reading key={pathname} />;
}

function Reading() {
  const t = useWords();
  const lang = useLanguage();
  const [aloud, setAloud] = useState<Aloud>('over');
  const [slower, setSlower] = useState(false);
  const reader = useRef<Reader>(undefined);
  const isShown = useRef(true);
  const button = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      reader.current?.stop();
    };
  }, []);

  const tell = (now: Aloud) => {
    // Focus is never lost with the bar.
    if (now === 'over' && bar.current?.contains(document.activeElement)) button.current?.focus();
    setAloud(now);
  };
  const start = async () => {
    const voice = voiceFor(lang);
    const main = document.getElementById('main');
    if (!voice || !main) return;
    wakeVoice(voice);
    setSlower(false);
    const { readAloud } = await askFor(() => import('#device/voice.ts'));
    if (isShown.current) reader.current = readAloud(main, tell);
  };
  const pace = () => {
    setSlower(!slower);
    reader.current?.pace(slower ? PACES.usual : PACES.slower);
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-expanded={aloud !== 'over'}
        onClick={() => {
          // Where its code cannot be had, LostPart says so.
          if (aloud === 'over') start().catch(() => undefined);
          else reader.current?.stop();
        }}
      >
        <Icon name="speaker" /> <span className="tool-name">{t('shell:aloud.start')}</span>
      </button>
      {aloud !== 'over' && (
        <div className="aloud" role="group" aria-label={t('shell:aloud.start')} ref={bar}>
          <button
            type="button"
            onClick={() => (aloud === 'paused' ? reader.current?.goOn() : reader.current?.pause())}
          >
            {t(aloud === 'paused' ? 'shell:aloud.goOn' : 'shell:aloud.pause')}
          </button>
          <button type="button" aria-pressed={slower} onClick={pace}>
            {t('shell:aloud.slower')}
          </button>
          <button type="button" onClick={() => reader.current?.stop()}>
            {t('shell:aloud.stop')}
          </button>
        </div>
      )}
      <span className="unseen" role="status">
        {aloud !== 'over' && t(`shell:aloud.${aloud}`)}
      </span>
    </>
  );
}
