/**
 * The lowest versions that the aid is held to: Chrome 90, Safari 15, Firefox 102, Samsung Internet
 * 15 (which is Chromium 90). Chrome 90 reads what is written for 91, as tests/journeys/older.spec.ts
 * shows; were it named, each class would be written anew and weigh more.
 */
export const LOWEST_SCRIPT = ['chrome91', 'safari15', 'firefox102'];

/** The same for styles, as lightningcss counts versions. */
export const LOWEST_STYLE = { chrome: 90 << 16, safari: 15 << 16, firefox: 102 << 16 };
