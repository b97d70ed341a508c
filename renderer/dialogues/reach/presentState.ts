import type { Status } from "#shared/dialogue/dialogue.ts";
import type { ShownState } from "./shownState.ts";

/** What to show of a dialogue: its status, and of a live one what is `known` of its time. A status may be newer than that. */
export function presentState(status: Status, known: ShownState | undefined): ShownState {
  return status === "live" && (known === "scheduled" || known === "ended") ? known : status;
}
