import { h } from "../view/h.ts";
import type { DocumentTexts } from "./documentTexts.ts";
import { findInText, type Span } from "./findInText.ts";
import type { PageList } from "./pageList.ts";
import { toolButton } from "./toolButton.ts";

type Match = Span & { readonly page: number };

const enough = 1000;
const quiet = 250;

/**
 * The search in a document: a line to type in, how many matches there are, and ways from one to the next. All of them are
 * marked on the pages. `searched` is told what was looked for once the visitor has stopped typing.
 */
export function searchBar(pages: PageList, texts: DocumentTexts, { searched, closed }: SearchListener) {
  const status = h("span", { class: "matches", role: "status", dir: "auto" });
  const field = h("input", {
    type: "search",
    "aria-label": texts.search,
    placeholder: texts.search,
    maxlength: 200,
    autocomplete: "off",
    oninput: later,
    onkeydown(event) {
      if (event.key === "Enter") {
        event.preventDefault();
        if (timer === undefined) void go(event.shiftKey ? -1 : 1);
        else void search();
      }
    },
  });
  const element = h(
    "div",
    { class: "search", role: "search" },
    field,
    status,
    toolButton("up", texts.previousMatch, () => void go(-1)),
    toolButton("down", texts.nextMatch, () => void go(1)),
    toolButton("close", texts.closeSearch, close),
  );
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  let matches: Match[] = [];
  let at = -1;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(search, quiet);
  }

  async function search() {
    clearTimeout(timer);
    timer = undefined;
    const mine = ++run;
    const wanted = field.value.trim();
    matches = [];
    at = -1;
    unmark();
    status.textContent = wanted === "" ? "" : texts.searching;
    if (wanted === "") return;
    for (let page = 1; page <= pages.count && matches.length < enough; page++) {
      const { folded } = await pages.textAt(page);
      if (mine !== run) return;
      matches.push(...findInText(folded, wanted).map((span) => ({ ...span, page })));
    }
    searched(wanted, matches.length);
    at =
      Math.max(
        matches.findIndex(({ page }) => page >= pages.current()),
        0,
      ) - 1;
    if (matches.length > 0) await go(1);
    else status.textContent = texts.noMatch;
  }

  async function go(by: 1 | -1) {
    if (matches.length === 0) return;
    at = (at + by + matches.length) % matches.length;
    const match = matches[at];
    if (!match) return;
    status.textContent = texts.matchOf(at + 1, matches.length);
    const range = await pages.rangeAt(match.page, match);
    if (range) reveal(range);
    else pages.goTo(match.page);
    await mark();
  }

  function reveal(range: Range) {
    const place = range.getBoundingClientRect();
    const window = pages.element.getBoundingClientRect();
    pages.element.scrollBy(
      place.left < window.left || place.right > window.right ? place.left - window.left - 40 : 0,
      place.top - window.top - window.height / 3,
    );
  }

  /** Marks every match on the pages that are drawn. Browsers without highlights still lead to them. */
  async function mark() {
    const mine = run;
    if (!("highlights" in CSS)) return;
    const all = await Promise.all(matches.map((match) => pages.rangeAt(match.page, match)));
    if (mine !== run) return;
    const there = (ranges: readonly (Range | null)[]) => ranges.filter((range) => range !== null);
    CSS.highlights.set("parley-found", new Highlight(...there(all)));
    CSS.highlights.set("parley-here", new Highlight(...there(all.slice(at, at + 1))));
  }

  function unmark() {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("parley-found");
    CSS.highlights.delete("parley-here");
  }

  function close() {
    clearTimeout(timer);
    run++;
    matches = [];
    element.hidden = true;
    unmark();
    closed();
  }

  return {
    element,
    close,
    open() {
      element.hidden = false;
      field.focus();
      field.select();
      if (field.value !== "") void search();
    },
    isOpen: () => !element.hidden,
    /** A page has been drawn: what was found on it can be marked now, and shown if it is the present match. */
    async drawn(page: number) {
      if (matches.length === 0) return;
      const match = matches[at];
      const range = match?.page === page ? await pages.rangeAt(page, match) : null;
      if (range && !isInside(range, pages.element)) reveal(range);
      await mark();
    },
  };
}

/** `searched`: what was looked for, and how often it was found; `closed`: the search was put away. */
export type SearchListener = {
  readonly searched: (wanted: string, found: number) => void;
  readonly closed: () => void;
};

function isInside(range: Range, element: HTMLElement): boolean {
  const place = range.getBoundingClientRect();
  const window = element.getBoundingClientRect();
  return place.top >= window.top && place.bottom <= window.bottom;
}
