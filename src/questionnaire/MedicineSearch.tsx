import { type ReactNode, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import type { Choice } from '#ui/ChoiceList.tsx';

/** Always shown, whatever is typed: ways out of the list. */
const ALWAYS = ['otherMedicine', 'unknownName', 'none', 'unsaid'];

/** Plain letters, so that accents and case never hide a medicine. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

interface Props {
  readonly choices: readonly Choice[];
  readonly children: (hidden?: ReadonlySet<string>) => ReactNode;
}

/** A text that narrows the native checkboxes below it. Ticked ones never hide. */
export function MedicineSearch({ choices, children }: Props) {
  const t = useWords();
  const [wanted, setWanted] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const search = plain(wanted.trim());
  const medicines = choices.filter(({ value }) => !ALWAYS.includes(value));
  const hidden = new Set(
    medicines
      .filter(({ value, label, help }) => {
        const found = plain(`${label} ${help ?? ''}`).includes(search);
        return !found && !ticked.includes(value);
      })
      .map(({ value }) => value),
  );
  const shown = medicines.length - hidden.size;
  return (
    <>
      <div className="own">
        <label htmlFor="find">{t('questions:medicines.find')}</label>
        <input
          type="search"
          id="find"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="found"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={({ currentTarget: box }) => {
            const form = box.form && new FormData(box.form);
            setTicked((form?.getAll('medicines') ?? []).map(String));
            setWanted(box.value);
          }}
        />
        <p id="found" role="status">
          {search !== '' &&
            (shown === 0
              ? t('questions:medicines.foundNone', { ticked: ticked.length })
              : t('questions:medicines.found', { shown, ticked: ticked.length }))}
        </p>
      </div>
      {children(hidden)}
    </>
  );
}
