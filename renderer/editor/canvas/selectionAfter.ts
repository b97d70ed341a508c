/** The selection after React Flow's changes to it; the same set if nothing of it changed. */
export function selectionAfter(
  before: ReadonlySet<string>,
  changes: readonly { readonly type: string; readonly id?: string; readonly selected?: boolean }[],
): ReadonlySet<string> {
  const after = new Set(before);
  for (const { type, id, selected } of changes) {
    if (type !== "select" || id === undefined) continue;
    if (selected) after.add(id);
    else after.delete(id);
  }
  const same = after.size === before.size && [...after].every((id) => before.has(id));
  return same ? before : after;
}
