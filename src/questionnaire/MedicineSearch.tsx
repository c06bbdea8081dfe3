import { type ComponentType, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { namesIn } from '#names/names.ts';
import { useWords } from '#i18n/words.ts';
import type { Choice } from '#ui/ChoiceList.tsx';
import { typeInto } from '#ui/typeInto.ts';
import { guessOf, mayMean } from './medicineSearch.ts';
import { optionsOf } from './namedOptions.ts';

/** No medicine by name; those that stand above the list give way to what was found. */
const ABOVE = ['none', 'unknownName'];
const UNNAMED = [...ABOVE, 'otherMedicine', 'unsaid'];

export interface SearchAsksProps {
  readonly text: string;
  readonly ticked: readonly string[];
  /** The words of the one medicine found; absent where none or several were. */
  readonly only: string | undefined;
}

/** What the list below is to show. */
export interface Found {
  readonly searched: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly ticked: readonly string[];
}

export interface MedicineSearchProps {
  readonly choices: readonly Choice[];
  readonly children: (found: Found) => ReactNode;
  /** What the searched text asks about the answers. */
  readonly Asks: ComponentType<SearchAsksProps>;
}

/** All that a row says. */
const wordsOf = ({ label, help }: Choice): string => `${label} ${help ?? ''}`;

/**
 * A text that narrows the native checkboxes below it, so that what is found comes first, above the
 * keyboard. Ticked ones never hide, and where nothing has that name the whole list stays.
 */
export function MedicineSearch({ choices, children, Asks }: MedicineSearchProps) {
  const t = useWords();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const form = box.current?.form;
    if (!form) return undefined;
    const read = () => setTicked(new FormData(form).getAll('medicines').map(String));
    read();
    form.addEventListener('change', read);
    return () => form.removeEventListener('change', read);
  }, []);
  const searched = text.trim() !== '';
  const medicines = choices.filter(({ value }) => !UNNAMED.includes(value));
  const meant = medicines.filter((one) => mayMean(text, one.value, wordsOf(one)));
  const guess = meant.length === 0 ? guessOf(text) : undefined;
  const near: readonly string[] = guess ? optionsOf(guess) : [];
  const found = guess ? medicines.filter(({ value }) => near.includes(value)) : meant;
  const shown = medicines.filter((one) => found.includes(one) || ticked.includes(one.value));
  const narrows = searched && found.length > 0;
  const hidden = new Set(
    narrows
      ? [...ABOVE, ...medicines.map(({ value }) => value)].filter(
          (value) => !ticked.includes(value) && !found.some((one) => one.value === value),
        )
      : [],
  );
  const opioid = namesIn(text).find(({ kind }) => kind === 'opioid');
  /** Puts what was searched for into the note, where it is kept and prints. */
  const write = () => {
    const note = box.current?.form?.elements.namedItem('note');
    if (!(note instanceof HTMLInputElement) || !box.current) return;
    typeInto(note, [note.value, text.trim()].filter(Boolean).join(', '));
    typeInto(box.current, '');
    note.focus();
  };
  return (
    <>
      <div className="own">
        <label htmlFor="find">{t('questions:medicines.find')}</label>
        <input
          ref={box}
          type="search"
          id="find"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="found"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p id="found" role="status">
          {searched &&
            (meant.length === 0
              ? opioid
                ? t('lines:name.opioid', { name: opioid.name })
                : guess
                  ? t('lines:didYouMean', { name: guess.canonical })
                  : t('lines:name.none', { ticked: ticked.length })
              : t('questions:medicines.found', { count: shown.length, ticked: ticked.length }))}
        </p>
        {searched && meant.length === 0 && (
          <button className="btn quiet" type="button" onClick={write}>
            {t('lines:name.write', { name: text.trim() })}
          </button>
        )}
        <Asks
          text={text}
          ticked={ticked}
          only={meant.length === 1 ? wordsOf(meant[0]!) : undefined}
        />
        <p className="soft small">{t('lines:name.unchecked')}</p>
      </div>
      {children({ searched: narrows, hidden, ticked })}
    </>
  );
}
