/** The four ways from here, as they are saved and printed. None is the right one. */

/** In this order everywhere. */
export const optionIds = ['ask', 'better', 'keep', 'none'] as const;
export type OptionId = (typeof optionIds)[number];

/** One of each for every option, so that none is left out. */
export type PerOption<V> = Readonly<Record<OptionId, V>>;
