/** A function whose result for an object is made once, and again only when it is asked with something else beside it. */
export function remembered<Key extends object, Result, Beside = void>(
  make: (key: Key, beside: Beside) => Result,
): (key: Key, beside: Beside) => Result {
  const known = new WeakMap<Key, { readonly beside: Beside; readonly result: Result }>();
  return (key, beside) => {
    const before = known.get(key);
    if (before !== undefined && before.beside === beside) return before.result;
    const result = make(key, beside);
    known.set(key, { beside, result });
    return result;
  };
}
