import { call } from "../../ipc/call.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { nameAttributes } from "../person/nameAttributes.ts";
import { pageSize } from "./pageSize.ts";
import { type PeopleView, peopleStore } from "./peopleStore.ts";

/** Pages that are kept: far more than a screen shows, and few enough for long texts. */
const most = 40;

let query = 0;
/** Who is asked for, and what is told of each; on screen both may have changed since. */
let view: PeopleView | undefined;
let attributes: readonly string[] = [];
const asked = new Set<number>();

/** Asks anew who is listed. What is on screen stays until the first answer is there; the latest question counts. */
export function loadPeople(): Promise<void> {
  query += 1;
  view = peopleStore.getState().view;
  attributes = [...new Set([...preferencesStore.getState().peopleColumns, ...nameAttributes])];
  asked.clear();
  return loadPage(0);
}

/** Reads a page of the people who are listed, unless it is there or asked for. */
export async function loadPage(page: number): Promise<void> {
  if (view === undefined || asked.has(page)) return;
  asked.add(page);
  const mine = query;
  const answered = view;
  const { search, where, sort } = answered;
  const listed = await call("people:list", {
    ...{ search, where, attributes: [...attributes], offset: page * pageSize, limit: pageSize },
    ...(sort && { sort }),
  });
  if (mine !== query) return;
  if (!listed.ok) {
    asked.delete(page);
    peopleStore.setState({ failure: listed.error });
    return;
  }
  // Somebody else's list came in between.
  if (listed.value === null) {
    asked.delete(page);
    return loadPage(page);
  }
  const { count, of, people } = listed.value;
  peopleStore.setState((before) => {
    const pages = new Map(before.query === mine ? before.pages : []).set(page, people);
    for (const old of pages.keys()) {
      if (pages.size <= most) break;
      pages.delete(old);
      asked.delete(old);
    }
    const active = Math.min(before.active, Math.max(0, count - 1));
    return { pages, query: mine, answered, counted: { count, of }, failure: undefined, active };
  });
}
