/**
 * True for a browser of before 2023, in part without layers: one sheet has all styles for it
 * (scripts/older-style.ts). Never asked while pages are rendered.
 */
export const isOlder = (): boolean => !CSS.supports('selector(:has(a))');
