import type { Status } from "#shared/dialogue/dialogue.ts";
import type { Listed, ListView, SortKey } from "./listView.ts";
import { matchesSearch } from "./matchesSearch.ts";

const statusOrder: Readonly<Record<Status, number>> = { live: 0, paused: 1, draft: 2 };

/** The dialogues or flows that the view asks for, in its order. Equal ones stand by name, then by id, so that the order is stable. */
export function visibleDialogues<Dialogue extends Listed>(
  dialogues: readonly Dialogue[],
  { type, query, status, sort }: ListView,
  language: string,
): readonly Dialogue[] {
  // Made when two texts are compared for the first time: it takes longer than to sort some hundred rows by time.
  let collator: Intl.Collator | undefined;
  const compareText = (a: string, b: string) => {
    collator ??= new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    return collator.compare(a, b);
  };
  const sign = sort.descending ? -1 : 1;
  const byKey: Readonly<Record<SortKey, (a: Dialogue, b: Dialogue) => number>> = {
    name: (a, b) => compareText(a.name, b.name),
    status: (a, b) => statusOrder[a.status] - statusOrder[b.status],
    cards: (a, b) => a.cards - b.cards,
    updatedAt: (a, b) => a.updatedAt - b.updatedAt,
  };
  return dialogues
    .filter((dialogue) => dialogue.type === type)
    .filter((dialogue) => status === undefined || dialogue.status === status)
    .filter((dialogue) => matchesSearch(dialogue, query))
    .sort((a, b) => sign * byKey[sort.key](a, b) || compareText(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
