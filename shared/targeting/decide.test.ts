import { describe, expect, test } from "vitest";
import type { Targeting } from "../dialogue/targeting.ts";
import type { ManifestDialogue } from "../site/manifest.ts";
import { decide } from "./decide.ts";
import { dialoguesFor } from "./dialoguesFor.ts";
import { indexPages } from "./indexPages.ts";
import { parsePage } from "./parsePage.ts";
import type { Visit } from "./visit.ts";

const now = Date.UTC(2026, 2, 16, 12);
const day = 86_400_000;

type Meant = ManifestDialogue & { readonly pages: Targeting["pages"] };

function dialogue(id: string, rest: Partial<Meant> = {}): Meant {
  return {
    id,
    hash: "h",
    file: "d/h.js",
    priority: 10,
    pages: { include: ["*"], exclude: [] },
    audience: { all: [] },
    frequency: { mode: "untilCompleted" },
    events: [],
    poke: { on: true, mobile: false },
    needsRules: false,
    ...rest,
  };
}

const visit: Parameters<typeof decide>[2] = {
  url: "https://acme.com/",
  now,
  timeZone: "UTC",
  startedAt: now - 60_000,
  attributes: {},
  history: {},
  events: [],
  engaged: null,
};

function decided(dialogues: readonly Meant[], visit: Parameters<typeof decide>[2]) {
  const pages = indexPages(dialogues.map(({ pages }) => pages));
  return decide(dialogues, dialoguesFor({ pages, dialogues }, parsePage(visit.url)), visit);
}

function shown(dialogues: readonly Meant[], rest: Partial<typeof visit> = {}): string | undefined {
  return decided(dialogues, { ...visit, ...rest })?.id;
}

test("the first dialogue that fits is shown", () => {
  const list = [
    dialogue("page", { pages: { include: ["acme.com/other"], exclude: [] } }),
    dialogue("people", { audience: { attribute: "lead.state", is: ["CA"] } }),
    dialogue("all"),
    dialogue("late"),
  ];
  expect(shown(list)).toBe("all");
  expect(shown(list, { attributes: { "lead.state": "ca" } })).toBe("people");
  expect(shown([])).toBe(undefined);
});

test("the dialogue a visitor is engaged in goes before every other, on every page", () => {
  const list = [dialogue("all"), dialogue("mine", { pages: { include: ["acme.com/only"], exclude: [] } })];
  expect(shown(list, { engaged: dialogue("mine") })).toBe("mine");
  expect(decided(list, { ...visit, engaged: dialogue("mine", { hash: "" }) })).toBe(list[1]);
});

test("who is in the middle of a dialogue that was taken down may finish it", () => {
  expect(shown([dialogue("all")], { engaged: dialogue("gone") })).toBe("gone");
});

test.each([{ mode: "oncePerVisit" }, { mode: "oncePerVisitor" }, { mode: "everyDays", days: 2 }] as const)(
  "%j stays on the page where it began to show, and only there",
  (frequency) => {
    const history = { a: { shown: now } };
    expect(shown([dialogue("a", { frequency })], { history, staying: "a" })).toBe("a");
    expect(shown([dialogue("a", { frequency })], { history, staying: "b" })).toBe(undefined);
  },
);

describe("frequency", () => {
  const once = (frequency: ManifestDialogue["frequency"], history: Visit["history"]) =>
    shown([dialogue("a", { frequency })], { history }) === "a";

  test.each<[ManifestDialogue["frequency"], Visit["history"][string], boolean]>([
    [{ mode: "untilCompleted" }, { shown: 1, engaged: 2 }, true],
    [{ mode: "untilCompleted" }, { shown: 1, completed: 2 }, false],
    [{ mode: "oncePerVisitor" }, {}, true],
    [{ mode: "oncePerVisitor" }, { shown: 1 }, false],
    [{ mode: "oncePerVisit" }, { shown: now - day }, true],
    [{ mode: "oncePerVisit" }, { shown: now - 1 }, false],
    [{ mode: "always" }, { shown: now, completed: now }, true],
    [{ mode: "everyDays", days: 2 }, { shown: now - 2 * day }, true],
    [{ mode: "everyDays", days: 2 }, { shown: now - 2 * day + 1 }, false],
  ])("%j after %j: %j", (frequency, history, expected) => {
    expect(once(frequency, { a: history })).toBe(expected);
  });

  test("knows nothing of a dialogue called __proto__", () => {
    expect(shown([dialogue("__proto__", { frequency: { mode: "oncePerVisitor" } })])).toBe("__proto__");
  });
});

describe("schedule", () => {
  test.each<[NonNullable<ManifestDialogue["schedule"]>, boolean]>([
    [{ from: "2026-03-16", until: "2026-03-17" }, true],
    [{ until: "2026-03-16" }, false],
    [{ from: "2026-03-17" }, false],
    [{ from: "2026-03-16T12:00:00Z" }, true],
    [{ until: "2026-03-16T12:00:00Z" }, false],
    [{ from: "soon" }, false],
    [{ days: ["mon"] }, true],
    [{ days: ["tue", "sun"] }, false],
    [{ hours: [["09:00", "12:00"]] }, false],
    [
      {
        hours: [
          ["09:00", "10:00"],
          ["12:00", "12:01"],
        ],
      },
      true,
    ],
    [{ hours: [["22:00", "12:30"]] }, true],
    [{ days: [], hours: [] }, true],
  ])("%j on a Monday at noon: %j", (schedule, expected) => {
    expect(shown([dialogue("a", { schedule })]) === "a").toBe(expected);
  });

  test("is read in the site's time zone", () => {
    const schedule = { hours: [["21:00", "22:00"]] as [string, string][] };
    expect(shown([dialogue("a", { schedule })], { timeZone: "Asia/Tokyo" })).toBe("a");
  });
});

test("every event must have happened", () => {
  const events: ManifestDialogue["events"] = [
    { type: "timeOnPage", atLeast: 20 },
    { type: "clicked", selector: "#buy" },
    { type: "exitIntent" },
  ];
  const all = [{ type: "timeOnPage", value: 20 }, { type: "clicked", value: "#buy" }, { type: "exitIntent" }];
  const list = [dialogue("a", { events })];
  expect(shown(list, { events: all })).toBe("a");
  expect(shown(list, { events: all.slice(1) })).toBe(undefined);
  expect(shown(list, { events: [{ type: "timeOnPage", value: 19 }, ...all.slice(1)] })).toBe(undefined);
});
