/**
 * Work done once per key: who asks again gets the same promise. A failure is not kept, so that the next one to ask
 * tries anew.
 */
export function keptPromises<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
