/**
 * The only markup words may carry: <b> and <mark>, one inside no other. The pattern refers back to
 * nothing: WebKit misreads that (its bug 308046) and then shows the markup itself.
 */
export const TAG = /<(b|mark)>([^<]*)<\/(?:b|mark)>/gu;

/** The sentence as bare text. */
export const plain = (text: string): string => text.replace(TAG, '$2');
