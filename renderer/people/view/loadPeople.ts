import type { Output } from "#shared/ipc/contract.ts";
import { call } from "../../ipc/call.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { nameAttributes } from "../person/nameAttributes.ts";
import { pageSize } from "./pageSize.ts";
import { type PeopleView, peopleStore } from "./peopleStore.ts";

type Listed = NonNullable<Output<"people:list">>;

/** Pages that are kept: far more than a screen shows, and few enough for long texts. */
const most = 40;

let query = 0;
/** Who is asked for, and what is told of each; on screen both may have changed since. */
let view: PeopleView | undefined;
let attributes: readonly string[] = [];
const asked = new Set<number>();

/**
 * Asks anew who is listed, `pages` of them. What is on screen stays until all of these are there; the latest question counts.
 */
export async function loadPeople(pages: readonly number[] = [0]): Promise<void> {
  query += 1;
  view = peopleStore.getState().view;
  attributes = [...new Set([...preferencesStore.getState().peopleColumns, ...nameAttributes])];
  asked.clear();
  await load(pages);
}

/** Reads a page of the people who are listed, unless it is there or asked for. */
export async function loadPage(page: number): Promise<void> {
  if (!asked.has(page)) await load([page]);
}

async function load(numbers: readonly number[]): Promise<void> {
  if (view === undefined) return;
  const mine = query;
  const answered = view;
  for (const page of numbers) asked.add(page);
  const answers = await Promise.all(numbers.map((page) => ask(page, answered, mine)));
  if (mine !== query) return;
  const failed = answers.find((listed) => listed?.ok === false);
  if (failed?.ok === false) {
    for (const page of numbers) asked.delete(page);
    peopleStore.setState({ failure: failed.error });
    return;
  }
  const read = answers.flatMap((listed) => (listed?.ok ? [listed.value] : []));
  const [first] = read;
  if (first === undefined) return;
  const counted = { count: first.count, of: first.of };
  peopleStore.setState((before) => {
    const pages = new Map(before.query === mine ? before.pages : []);
    for (const [at, page] of numbers.entries()) pages.set(page, read[at]?.people ?? []);
    forgetFar(pages, numbers[0] ?? 0);
    const active = Math.min(before.active, Math.max(0, counted.count - 1));
    return { pages, query: mine, answered, counted, failure: undefined, active };
  });
}

type Answer =
  | { readonly ok: true; readonly value: Listed }
  | Extract<Awaited<ReturnType<typeof list>>, { ok: false }>;

/** Undefined: nobody waits for it any more. */
async function ask(
  page: number,
  { search, where, sort }: PeopleView,
  mine: number,
): Promise<Answer | undefined> {
  for (;;) {
    const listed = await list(page, { search, where, sort });
    if (mine !== query) return undefined;
    if (!listed.ok) return listed;
    // Null: somebody else's list came in between.
    if (listed.value !== null) return { ok: true, value: listed.value };
  }
}

function list(page: number, { search, where, sort }: PeopleView) {
  return call("people:list", {
    ...{ search, where, attributes: [...attributes], offset: page * pageSize, limit: pageSize },
    ...(sort && { sort }),
  });
}

/** Leaves the pages around the one that has just come: it is the one that is looked at. */
function forgetFar(pages: Map<number, unknown>, near: number): void {
  const farFirst = [...pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
  for (const page of farFirst.slice(0, Math.max(0, pages.size - most))) {
    pages.delete(page);
    asked.delete(page);
  }
}
