import { own } from "#shared/dialogue/own.ts";
import type { ManifestDialogue } from "#shared/site/manifest.ts";
import type { VisitEvent } from "#shared/targeting/visit.ts";
import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import type { PageWatch, WatchPage } from "../host/WatchPage.ts";
import type { Kept } from "./Kept.ts";

type Wanted = ManifestDialogue["events"][number];

const nothing: Kept = { site: 0, views: 0, pages: [], met: {} };

/**
 * Watches for what dialogues wait for. Time counts while the page is in view, and adds up over returns; what has once
 * come to pass on a page that a dialogue is meant for is remembered.
 *
 * @param changed called when something has come to pass
 * @returns asked with the dialogues of the site, those meant for the page, and what watches it if there is more to watch
 * for than pages seen, whenever that may be another: all that has come to pass
 */
export function createEventWatch(
  store: Store,
  changed: () => void,
): (
  dialogues: readonly ManifestDialogue[],
  meant: readonly ManifestDialogue[],
  watchPage: WatchPage | undefined,
) => readonly VisitEvent[] {
  let here: readonly ManifestDialogue[] = [];
  let known: ReadonlySet<string> = new Set();
  let path = "";
  let page: PageWatch | undefined;

  const kept = (): Kept => readKept(store.get(storeKeys.events));
  const keep = (change: (before: Kept) => Kept) => store.set(storeKeys.events, change(kept()));

  function reached(wanted: Wanted, before: Kept): boolean {
    const measured = { pageViews: before.views, ...page?.measured(before) };
    return "atLeast" in wanted && Number(measured[wanted.type as "pageViews"]) >= (wanted.atLeast as number);
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

  return (dialogues, meant, watchPage) => {
    known = new Set(dialogues.map(({ id }) => id));
    here = meant;
    page ??= watchPage?.({ path: () => path, keep, look });
    if (path !== location.pathname) {
      path = location.pathname;
      keep((before) => ({ ...before, views: before.views + 1 }));
      page?.anew();
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
