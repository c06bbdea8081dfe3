import { askFor } from '#device/fetched.ts';
import { download } from '#device/files.ts';
import { useWords } from '#i18n/words.ts';

type Made = typeof import('./record.ts');

/** Makes a file for a health record and saves it; what to say about it. */
export function useRecordFile() {
  const t = useWords();
  return (name: string, make: (made: Made) => string): Promise<string> =>
    askFor(() => import('./record.ts')).then(
      (made) => {
        download(name, make(made), 'application/fhir+json');
        return t('healthRecord:saved');
      },
      () => t('shell:notFetched'),
    );
}
