import { useEffect, useRef } from 'react';
import { useWords } from '#i18n/words.ts';
import { Icon } from './Icon.tsx';

/** What is wrong, at the top of the screen: takes focus and links to the first field. Key each one. */
export function ErrorSummary({ message, field }: { message: string; field: string }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="error-box flow-s" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('questions:faultTitle')}</h2>
      <p>
        <a
          href={`#${field}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(field)?.focus();
          }}
        >
          {message}
        </a>
      </p>
    </div>
  );
}

/** The same words beside the field. */
export function ErrorLine({ id, message }: { id: string; message: string }) {
  return (
    <p className="error-line" id={id}>
      <Icon name="stop" size={20} />
      <span>{message}</span>
    </p>
  );
}
