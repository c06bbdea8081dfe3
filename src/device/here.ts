/** Opens this page anew, with all its code. */
export const reload = (): void => location.reload();

/** Where this page was served from, e.g. "https://example.org". */
export const origin = (): string => location.origin;
