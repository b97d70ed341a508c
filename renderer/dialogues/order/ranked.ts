/** What decides which of two dialogues goes first. */
export type Ranked = { readonly id: string; readonly priority: number };

/** Compares as the widget does: the smaller priority goes first; of equal ones the smaller id. */
export function byRank(a: Ranked, b: Ranked): number {
  return a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
