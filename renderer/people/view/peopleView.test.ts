import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Result } from "#shared/ipc/result.ts";
import { changePeople } from "./changePeople.ts";
import { loadPage, loadPeople } from "./loadPeople.ts";
import { pageSize } from "./pageSize.ts";
import { peopleHistory } from "./peopleHistory.ts";
import { peopleStore } from "./peopleStore.ts";
import { personAt } from "./personAt.ts";
import { presentChange } from "./presentChange.ts";
import { sealStep } from "./sealStep.ts";
import { setSearch } from "./setSearch.ts";
import { takeStep } from "./takeStep.ts";

type Asked = {
  readonly channel: string;
  readonly input: { readonly offset: number; readonly search: string };
};

/** What main was asked, and the ways to answer. */
const asked: Asked[] = [];
const answers: ((result: Result<unknown>) => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { documentElement: { dataset: {}, style: {} } });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal("window", {
    studio: {
      call: (channel: string, input: Asked["input"]) => {
        if (channel !== "people:list") return Promise.resolve({ ok: true, value: undefined });
        asked.push({ channel, input });
        return new Promise((resolve) => answers.push(resolve));
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  asked.length = 0;
  answers.length = 0;
  peopleStore.setState(peopleStore.getInitialState());
  peopleHistory.setState({ done: [], undone: [] });
});

const page = (name: string, count = 250) => ({
  ok: true as const,
  value: { count, of: 300, people: Array.from({ length: pageSize }, () => ({ "lead.firstName": name })) },
});
const nameAt = (index: number) => personAt(peopleStore.getState(), index)?.["lead.firstName"];

test("an answer to an old question is dropped, and what is there stays until the new one comes", async () => {
  const first = loadPeople();
  answers[0]?.(page("Ana"));
  await first;
  expect(nameAt(0)).toBe("Ana");
  const second = loadPeople();
  const third = loadPeople();
  answers[1]?.(page("Bo"));
  await second;
  expect(nameAt(0)).toBe("Ana");
  answers[2]?.(page("Cy", 3));
  await third;
  expect(nameAt(0)).toBe("Cy");
  expect(peopleStore.getState().counted).toEqual({ count: 3, of: 300 });
});

test("a page is asked for once, and again after it could not be read", async () => {
  const read = loadPeople();
  answers[0]?.(page("Ana"));
  await read;
  const failing = loadPage(2);
  void loadPage(2);
  expect(asked.map(({ input }) => input.offset)).toEqual([0, 2 * pageSize]);
  answers[1]?.({ ok: false, error: { code: "unreadable", message: "no" } });
  await failing;
  expect(peopleStore.getState().failure?.code).toBe("unreadable");
  const again = loadPage(2);
  answers[2]?.(page("Di"));
  await again;
  expect(peopleStore.getState().failure).toBeUndefined();
  expect([nameAt(0), nameAt(2 * pageSize), nameAt(pageSize)]).toEqual(["Ana", "Di", undefined]);
});

test("pages that are read before the list changes are of the people who are on screen", async () => {
  const read = loadPeople();
  answers[0]?.(page("Ana"));
  await read;
  setSearch("bo");
  void loadPage(1);
  expect(asked[1]?.input).toMatchObject({ offset: pageSize, search: "" });
  await vi.runAllTimersAsync();
  expect(asked[2]?.input).toMatchObject({ offset: 0, search: "bo" });
});

const inState = (state: string) => ({ attribute: "lead.state", is: [state] });

test("filter, order and columns are undone and done again, quick edits of one field as one step", () => {
  const before = presentChange();
  changePeople("filter", { where: inState("C") }, "test 0");
  changePeople("filter", { where: inState("CA") }, "test 0");
  sealStep();
  changePeople("filter", { where: inState("CAT") }, "test 0");
  changePeople("sort", { sort: { attribute: "lead.email", descending: true } });
  changePeople("columns", { columns: ["lead.id"] });
  expect(peopleHistory.getState().done.map(({ kind }) => kind)).toEqual([
    ...["filter", "filter", "sort", "columns"],
  ]);
  takeStep("undo");
  expect(presentChange()).toEqual({
    where: inState("CAT"),
    sort: { attribute: "lead.email", descending: true },
    columns: before.columns,
    widths: before.widths,
  });
  takeStep("undo");
  takeStep("undo");
  expect(presentChange().where).toEqual(inState("CA"));
  takeStep("undo");
  expect(presentChange()).toEqual(before);
  takeStep("undo");
  expect(presentChange()).toEqual(before);
  takeStep("redo");
  expect(presentChange().where).toEqual(inState("CA"));
});

test("who is looked at is kept while others are read, and is read anew before what is there goes", async () => {
  const first = loadPeople();
  answers[0]?.(page("0", 100_000));
  await first;
  for (let number = 45; number > 0; number -= 1) {
    const read = loadPage(number);
    answers.at(-1)?.(page(String(number), 100_000));
    await read;
  }
  expect(nameAt(pageSize)).toBe("1");
  expect(nameAt(45 * pageSize)).toBeUndefined();
  const anew = loadPeople([1, 2]);
  answers.at(-2)?.(page("new 1", 100_000));
  await Promise.resolve();
  expect(nameAt(pageSize)).toBe("1");
  answers.at(-1)?.(page("new 2", 100_000));
  await anew;
  expect([nameAt(pageSize), nameAt(2 * pageSize)]).toEqual(["new 1", "new 2"]);
});
