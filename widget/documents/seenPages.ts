const glance = 700;
const quiet = 3000;

/** Which pages were seen, by their numbers in order, and how many the document has. */
export type Seen = { readonly seen: readonly number[]; readonly pages: number };

/**
 * Keeps which pages a visitor has seen: those he has stayed at for a moment. `tell` is called when he has not turned a
 * page for a while, when he leaves, and when reading ends, if there is something new.
 */
export function seenPages(pages: number, tell: (seen: Seen) => void) {
  const seen = new Set<number>();
  let told = 0;
  let look: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    clearTimeout(rest);
    if (seen.size === told) return;
    told = seen.size;
    tell({ seen: [...seen].sort((a, b) => a - b), pages });
  }

  addEventListener("pagehide", flush);
  return {
    /** He is at this page now. */
    at(page: number) {
      clearTimeout(look);
      look = setTimeout(() => {
        seen.add(page);
        clearTimeout(rest);
        rest = setTimeout(flush, quiet);
      }, glance);
    },
    stop() {
      clearTimeout(look);
      flush();
      removeEventListener("pagehide", flush);
    },
  };
}
