import { useEffect, useState } from 'react';
import { pressExit, watchShift } from '#device/leave.ts';
import { useSpoken, useWords } from '#i18n/words.ts';
import { useSession } from '#questionnaire/useSession.ts';
import { tendStrip } from './strip.ts';

/** What the script does for help and leaving; the strip itself stands in the page (HelpStrip.tsx). */
export function SafetyStrip() {
  const t = useWords();
  const spoken = useSpoken();
  const session = useSession();
  const [left, setLeft] = useState(0);
  useEffect(() => watchShift(setLeft), []);
  useEffect(() => {
    document.addEventListener('click', pressExit);
    return () => document.removeEventListener('click', pressExit);
  }, []);
  useEffect(() => {
    void tendStrip(spoken, session);
  }, [spoken, session]);
  return (
    <p className="unseen" role="status">
      {left > 0 && t('shell:leaveCount', { count: left })}
    </p>
  );
}
