import type { SyncOffer } from "#shared/marketo/syncOffer.ts";

/** What static lists are called, each by its own: by name, by program, and, where two are still called alike, by number. */
export function listLabels(lists: SyncOffer["lists"]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const { id, name, program } of lists) {
    const label = program === undefined ? name : `${name} (${program})`;
    labels.set(labels.has(label) ? `${label} · ${id}` : label, id);
  }
  return labels;
}
