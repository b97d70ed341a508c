import type { Talk } from "../talk/Talk.ts";

/**
 * Lets the dialogue take its time: each of its messages comes `delay` seconds after what was there before, and until
 * the last has come there is nothing to answer. What was said before the chat was opened is there at once. `said` is
 * called with each message that comes.
 */
export function createPace(delay: number, said: () => void) {
  let id: string | undefined;
  let seen = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function upTo(talk: Talk): Talk {
    const entries = talk.entries.filter(({ key }) => key <= seen);
    return { ...talk, entries, ask: null, refusal: null, finished: null, until: 0 };
  }

  return {
    stop: () => clearTimeout(timer),
    pace(talk: Talk, draw: () => void): Talk {
      const last = talk.entries.at(-1)?.key ?? 0;
      if (id === undefined) seen = last;
      // Begun anew, or gone back.
      else if (id !== talk.id) seen = 0;
      else seen = Math.min(seen, last);
      id = talk.id;
      clearTimeout(timer);
      for (const { key, from } of talk.entries) {
        if (key <= seen) continue;
        if (from === "bot" && delay > 0) {
          timer = setTimeout(() => {
            seen = key;
            said();
            draw();
          }, delay * 1000);
          return upTo(talk);
        }
        seen = key;
        if (from === "bot") said();
      }
      return talk;
    },
  };
}
