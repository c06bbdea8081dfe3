/** The only markup words may carry: <b> and <mark>, one inside no other. */
export const TAG = /<(b|mark)>(.*?)<\/\1>/gu;

/** The sentence as bare text. */
export const plain = (text: string): string => text.replace(TAG, '$2');
