/** A fetch for each key that is made once; one that failed is made again when asked for again. */
export function fetchedOnce<K, T>(fetching: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const coming = new Map<K, Promise<T>>();
  return (key) => {
    const known = coming.get(key);
    if (known) return known;
    const part = fetching(key);
    coming.set(key, part);
    part.catch(() => coming.delete(key));
    return part;
  };
}
