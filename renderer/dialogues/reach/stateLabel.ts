import type { dialogues } from "../../i18n/en/dialogues.ts";
import type { ShownState } from "./shownState.ts";

/** The name of a state on screen. */
export function stateLabel(state: ShownState, t: typeof dialogues): string {
  return state === "scheduled" || state === "ended" ? t[state] : t.statuses[state];
}
