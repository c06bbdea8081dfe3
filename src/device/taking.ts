/** Between the page as it came and the app that takes it over. */

/** `taking`: the app begins; `taken`: presses are its own from here; `lost`: it could not come. */
export type AppState = 'coming' | 'taking' | 'taken' | 'lost';

export const APP_STATE = 'appstate';

/** Whether a part that was asked for came; `coming` while the page is fetched anew for it. */
export type PartState = 'here' | 'coming' | 'lost';

export const PART_STATE = 'partstate';

declare global {
  interface DocumentEventMap {
    [APP_STATE]: CustomEvent<AppState>;
    [PART_STATE]: CustomEvent<PartState>;
  }
}

/** Tells the script in the page (early.ts) how far the app is. */
export function tellPage(state: AppState): void {
  document.dispatchEvent(new CustomEvent(APP_STATE, { detail: state }));
  document.documentElement.dataset['app'] = state;
}

/** Tells the app whether a part that was asked for came (LostPart.tsx). */
export function tellPart(state: PartState): void {
  document.dispatchEvent(new CustomEvent(PART_STATE, { detail: state }));
}
