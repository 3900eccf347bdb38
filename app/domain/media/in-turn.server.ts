const last = new Map<string, Promise<void>>();

/** Does the work when all work of the same name in this process that came before is done. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(work);
  const done = mine.then(
    () => undefined,
    () => undefined,
  );
  last.set(name, done); // not the result: it would be kept until the next
  return mine;
}
