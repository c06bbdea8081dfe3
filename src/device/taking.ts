/** Between the page as it came and the app that takes it over. */

/** `taking`: the app begins; `taken`: presses are its own from here; `lost`: it could not come. */
export type AppState = 'coming' | 'taking' | 'taken' | 'lost';

export const APP_STATE = 'appstate';

declare global {
  interface DocumentEventMap {
    [APP_STATE]: CustomEvent<AppState>;
  }
}

/** Tells the script in the page (early.ts) how far the app is. */
export function tellPage(state: AppState): void {
  document.dispatchEvent(new CustomEvent(APP_STATE, { detail: state }));
  document.documentElement.dataset['app'] = state;
}
