/** Crisis lines by place, from the ledger's topic "crisis". Numbers not checked there are left out. */
import type { TellableId } from '#evidence/claims.ts';
import type { Country } from '#questionnaire/edits.ts';

interface CrisisLine {
  readonly claim: TellableId;
  /** As people write it; dialled without its spaces and dashes. */
  readonly call: readonly string[];
  readonly text?: string;
  /** True where the ledger says the call is free. */
  readonly free: boolean;
  readonly emergency: readonly string[];
}

export const crisisLines = {
  us: { claim: 'crisis-us', call: ['988'], text: '988', free: true, emergency: ['911'] },
  ca: { claim: 'crisis-ca', call: ['9-8-8'], text: '9-8-8', free: true, emergency: ['911'] },
  mx: { claim: 'crisis-mx', call: ['800 911 2000'], free: true, emergency: ['911'] },
  gbIe: { claim: 'crisis-uk-ie', call: ['116 123'], free: true, emergency: ['999', '112'] },
  au: {
    claim: 'crisis-au',
    call: ['13 11 14'],
    text: '0477 13 11 14',
    free: false,
    emergency: ['000'],
  },
  nz: { claim: 'crisis-nz', call: ['1737'], text: '1737', free: true, emergency: ['111'] },
  es: { claim: 'crisis-es', call: ['024'], free: true, emergency: ['112'] },
  fr: { claim: 'crisis-fr', call: ['3114'], free: true, emergency: ['112'] },
  de: {
    claim: 'crisis-de',
    call: ['0800 111 0 111', '0800 111 0 222'],
    free: true,
    emergency: ['112'],
  },
} as const satisfies Record<Country, CrisisLine>;

export const FIND_A_LINE = 'https://findahelpline.com/';
