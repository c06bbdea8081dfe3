/** Where this page was served from, e.g. "https://example.org". */
export const origin = (): string => location.origin;
