import type { KeptEvent } from "../storage/RelayStore.ts";

/** Characters of JSON after which nothing more is answered at a time: visitors decide how long their events are. */
const mostCharacters = 1024 * 1024;

/** As many of the events, from the first on, as whoever asks can carry; one at least if there is any. */
export function firstPage(events: readonly KeptEvent[]): readonly KeptEvent[] {
  let characters = 0;
  const tooMuch = events.findIndex(({ event }, index) => {
    characters += event.length;
    return index > 0 && characters > mostCharacters;
  });
  return tooMuch < 0 ? events : events.slice(0, tooMuch);
}
