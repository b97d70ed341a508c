import { own } from "#shared/dialogue/own.ts";
import type { ManifestDialogue } from "#shared/site/manifest.ts";
import type { VisitEvent } from "#shared/targeting/visit.ts";
import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { watchPage } from "./watchPage.ts";

type Wanted = ManifestDialogue["events"][number];

/**
 * What is remembered of a visitor for targeting: seconds on the site and on its latest pages, pages seen, and for each
 * dialogue what it waited for and has come to pass.
 */
type Kept = {
  readonly site: number;
  readonly views: number;
  readonly pages: readonly (readonly [path: string, seconds: number])[];
  readonly met: { readonly [dialogue: string]: readonly VisitEvent[] };
};

const nothing: Kept = { site: 0, views: 0, pages: [], met: {} };
const pagesKept = 50;

/**
 * Watches for what dialogues wait for. Time counts while the page is in view, and adds up over returns; what has once
 * come to pass on a page that a dialogue is meant for is remembered.
 *
 * @param changed called when something has come to pass
 * @returns asked with the dialogues of the site, and those meant for the page, whenever that may be another: all that has come to pass
 */
export function createEventWatch(
  store: Store,
  changed: () => void,
): (dialogues: readonly ManifestDialogue[], meant: readonly ManifestDialogue[]) => readonly VisitEvent[] {
  let here: readonly ManifestDialogue[] = [];
  let known: ReadonlySet<string> = new Set();
  let path: string | undefined;
  const page = watchPage({
    seconds(passed) {
      keep(({ site, pages, ...rest }) => {
        const [, before = 0] = pages.find(([name]) => name === path) ?? [];
        const others = pages.filter(([name]) => name !== path).slice(1 - pagesKept);
        return { ...rest, site: site + passed, pages: [...others, [path ?? "", before + passed]] };
      });
      look();
    },
    scrolled: () => look(),
    left: () => look((wanted) => wanted.type === "exitIntent"),
    clicked: (fits) => look((wanted) => wanted.type === "clicked" && fits(wanted.selector)),
  });

  const kept = (): Kept => readKept(store.get(storeKeys.events));
  const keep = (change: (before: Kept) => Kept) => store.set(storeKeys.events, change(kept()));

  function reached(wanted: Wanted, { site, views, pages }: Kept): boolean {
    const measured = {
      timeOnPage: pages.find(([name]) => name === path)?.[1] ?? 0,
      timeOnSite: site,
      pageViews: views,
      scrollPercent: page.scrolledPercent(),
      inactivity: page.quietSeconds(),
    };
    return (
      "atLeast" in wanted && measured[wanted.type as keyof typeof measured] >= (wanted.atLeast as number)
    );
  }

  /** Notes what has come to pass for the dialogues of this page. */
  function look(happens: (wanted: Wanted) => boolean = () => false) {
    const before = kept();
    // What belongs to dialogues that are gone is forgotten.
    const met = Object.fromEntries(Object.entries(before.met).filter(([id]) => known.has(id)));
    let any = false;
    for (const { id, events } of here)
      for (const wanted of events) {
        const event = eventOf(wanted, id);
        if (own(met, id)?.some((one) => one.type === event.type && one.value === event.value)) continue;
        if (!happens(wanted) && !reached(wanted, before)) continue;
        met[id] = [...(own(met, id) ?? []), event];
        any = true;
      }
    if (!any) return;
    store.set(storeKeys.events, { ...before, met });
    changed();
  }

  return (dialogues, meant) => {
    known = new Set(dialogues.map(({ id }) => id));
    here = meant;
    if (path !== location.pathname) {
      path = location.pathname;
      keep((before) => ({ ...before, views: before.views + 1 }));
      page.anew();
      // What holds at once; asked later, for whoever asked is still deciding.
      setTimeout(look);
    }
    return Object.values(kept().met).flat();
  };
}

/** What is stored, as far as it makes sense. */
function readKept(stored: unknown): Kept {
  const { site, views, pages, met } = (stored ?? {}) as { [name: string]: unknown };
  const whole =
    typeof site === "number" &&
    typeof views === "number" &&
    Array.isArray(pages) &&
    pages.every(Array.isArray) &&
    typeof met === "object" &&
    met !== null &&
    Object.values(met).every(Array.isArray);
  return whole ? (stored as Kept) : nothing;
}

function eventOf(wanted: Wanted, dialogue: string): VisitEvent {
  if (wanted.type === "exitIntent") return { type: wanted.type, dialogue };
  return { type: wanted.type, value: wanted.type === "clicked" ? wanted.selector : wanted.atLeast, dialogue };
}
