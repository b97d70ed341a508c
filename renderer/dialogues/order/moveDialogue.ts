import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { changeDetails } from "../actions/changeDetails.ts";
import { focusActiveRow } from "../focusActiveRow.ts";
import { listStore } from "../listStore.ts";
import { tell } from "../tell.ts";
import { prioritiesFor } from "./prioritiesFor.ts";
import { byRank } from "./ranked.ts";

/** Where a dialogue goes: right before or right behind another one. */
export type Place = { readonly before: string } | { readonly behind: string };

/** Lets a dialogue go before or behind another one wherever both could be shown: it gets the priority that takes. */
export function moveDialogue(id: string, place: Place): void {
  const { dialogues = [] } = listStore.getState();
  const t = currentTexts(dialoguesTexts);
  const ranked = dialogues.filter(({ type }) => type === "dialogue").sort(byRank);
  const moving = ranked.find((one) => one.id === id);
  const others = ranked.filter((one) => one !== moving);
  const beside = others.findIndex((one) => one.id === ("before" in place ? place.before : place.behind));
  if (moving === undefined || beside < 0) return;
  const to = "before" in place ? beside : beside + 1;
  const order = others.toSpliced(to, 0, moving);
  const priorities = prioritiesFor(order, to);
  if (priorities === null) {
    showToast({ text: t.noOrder, kind: "error" });
    return;
  }
  const changes = ranked.flatMap(({ id: own, priority }) => {
    const next = priorities.get(own);
    return next === undefined ? [] : [{ id: own, before: { priority }, after: { priority: next } }];
  });
  if (changes.length === 0) return;
  listStore.setState({ active: id });
  tell(t.movedTo(moving.name || t.untitled, to + 1, order.length));
  void changeDetails({ kind: "moved", changes });
  focusActiveRow();
}
