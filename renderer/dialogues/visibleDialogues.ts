import type { Listed, ListView, SortKey } from "./listView.ts";
import { matchesSearch } from "./matchesSearch.ts";
import { byRank } from "./order/ranked.ts";
import { presentState } from "./reach/presentState.ts";
import type { ShownState } from "./reach/shownState.ts";

const stateOrder: Readonly<Record<ShownState, number>> = {
  live: 0,
  scheduled: 1,
  ended: 2,
  paused: 3,
  draft: 4,
};

/**
 * The dialogues or flows that the view asks for, in its order. Equal ones stand by name, then by id, so that the order is
 * stable; those of one priority in the order in which they win. `stateOf`: how a dialogue stands by now, as far as it is known.
 */
export function visibleDialogues<Dialogue extends Listed>(
  dialogues: readonly Dialogue[],
  { type, query, status, sort }: ListView,
  language: string,
  stateOf: (id: string) => ShownState | undefined = () => undefined,
): readonly Dialogue[] {
  // Made when two texts are compared for the first time: it takes longer than to sort some hundred rows by time.
  let collator: Intl.Collator | undefined;
  const compareText = (a: string, b: string) => {
    collator ??= new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    return collator.compare(a, b);
  };
  const state = ({ id, status }: Dialogue) => presentState(status, stateOf(id));
  const sign = sort.descending ? -1 : 1;
  const byKey: Readonly<Record<SortKey, (a: Dialogue, b: Dialogue) => number>> = {
    name: (a, b) => compareText(a.name, b.name),
    status: (a, b) => stateOrder[state(a)] - stateOrder[state(b)],
    priority: byRank,
    cards: (a, b) => a.cards - b.cards,
    updatedAt: (a, b) => a.updatedAt - b.updatedAt,
  };
  return dialogues
    .filter((dialogue) => dialogue.type === type)
    .filter((dialogue) => status === undefined || state(dialogue) === status)
    .filter((dialogue) => matchesSearch(dialogue, query))
    .sort((a, b) => sign * byKey[sort.key](a, b) || compareText(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
