import { loadPeople } from "./loadPeople.ts";

/** Milliseconds without a change after which people are asked for. Short: who types on ends what was asked before. */
const pause = 50;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks anew who is listed once nothing has changed for a moment. */
export function loadPeopleSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void loadPeople(), pause);
}
