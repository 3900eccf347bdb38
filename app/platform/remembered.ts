/**
 * Keeps what was read of things that never change, the latest used last. Readers at the same time share one read;
 * a failed read is not kept.
 * @param most how many results to keep
 */
export function remembered<T>(
  most: number,
  read: (id: string) => Promise<T>,
): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const earlier = known.get(id);
    const result = earlier ?? read(id);
    known.delete(id);
    known.set(id, result);
    if (earlier) return result;
    result.catch(() => known.delete(id));
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return result;
  };
}
