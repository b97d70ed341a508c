/**
 * The ids in order, each once: the first of equal ones stays, the others become `id-2`, `id-3`, … such that no id in
 * the list or in `reserved` is met. At most 100 characters; linear.
 */
export function uniqueIds(ids: readonly string[], reserved: readonly string[] = []): string[] {
  const all = new Set([...ids, ...reserved]);
  const seen = new Set(reserved);
  const counts = new Map<string, number>();
  return ids.map((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
    const base = id.slice(0, 90);
    let count = counts.get(base) ?? 1;
    let free: string;
    do free = `${base}-${++count}`;
    while (all.has(free));
    counts.set(base, count);
    all.add(free);
    return free;
  });
}
