/** A pure function of what is never changed once made, worked out once for each. */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly made: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = work(of);
    known.set(of, { made });
    return made;
  };
}
