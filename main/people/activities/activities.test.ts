import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { importActivities } from "../import/importActivities.ts";
import { removePeople } from "../removePeople.ts";
import { mergePeople } from "../sync/mergePeople.ts";
import { writePeople } from "../writePeople.ts";
import type { ActivityRow } from "./ActivityRow.ts";
import { activitiesAfter } from "./activitiesAfter.ts";
import { activityOf } from "./activityOf.ts";
import { forgetActivities } from "./forgetActivities.ts";
import { listActivities } from "./listActivities.ts";
import { readTimeline } from "./readTimeline.ts";
import { writeActivities } from "./writeActivities.ts";

const context = freshPeople();
const at = Date.UTC(2026, 7, 1, 10, 20, 30);

function activity(change: Partial<ActivityRow>): ActivityRow {
  const none = { campaign: null, primaryId: null, primaryValue: null, attributes: "{}" };
  return { guid: "g1", lead: 1, at, type: 2, ...none, ...change };
}

function kept(): unknown[] {
  return context.people.db.prepare("SELECT * FROM activities ORDER BY at, guid").all();
}

function csv(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return {
    name: "export-1",
    async *open(from: number) {
      yield bytes.subarray(from);
    },
  };
}

/** The slow way. */
function filledOf(attributes: string): unknown {
  try {
    const read: unknown = JSON.parse(attributes);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    const isFilled = (value: unknown) => value !== null && value !== "" && value !== "null";
    return Object.fromEntries(Object.entries(read).filter(([, value]) => isFilled(value)));
  } catch {
    return {};
  }
}

describe("activities", () => {
  test("that come twice count once", () => {
    const { people } = context;
    expect(writeActivities(people, [activity({}), activity({ guid: "g2" })])).toBe(2);
    expect(writeActivities(people, [activity({}), activity({ guid: "g3", at: at + 1000 })])).toBe(1);
    expect(kept()).toHaveLength(3);
  });

  test("of some types are read on from where they were read to, or anew where that is another one by now", () => {
    const { people } = context;
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) =>
        activity({ guid: `g${from + index}`, at: at + from + index, type: (from + index) % 3 }),
      );
    const readOn = (after?: Parameters<typeof activitiesAfter>[1]["after"]) => {
      const counts: number[] = [];
      for (let place = after, isMore = true; isMore; ) {
        const page = activitiesAfter(people, { types: [1, 2], after: place });
        counts.push(page.rows.length);
        [place, isMore] = [page.place, page.more];
        if (!isMore) return { counts, place };
      }
      return { counts, place: after };
    };
    expect(readOn()).toEqual({ counts: [0], place: undefined });
    writeActivities(people, many(0, 2400));
    const first = readOn();
    expect(first.counts).toEqual([1000, 600]);
    expect(readOn(first.place)).toEqual({ counts: [0], place: first.place });
    writeActivities(people, many(2400, 2406));
    people.db.exec("UPDATE activities SET number = number + 500000 WHERE number > 2403");
    const second = readOn(first.place);
    expect(second.counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    people.db.prepare("DELETE FROM activities WHERE number = ?").run(second.place?.number);
    const anew = readOn(second.place).counts.reduce((sum, count) => sum + count, 0);
    expect(anew).toBe(people.db.prepare("SELECT count(*) FROM activities WHERE type > 0").pluck().get());
  });

  test("of a person are read part by part, latest first, each once, long values cut", () => {
    const { people } = context;
    // Five a second: the order of those of one moment is that in which they came.
    const many = Array.from({ length: 23 }, (_, index) =>
      activity({ guid: `g${index}`, at: at + Math.floor(index / 5) * 1000, primaryValue: `${index}` }),
    );
    writeActivities(people, [...many, activity({ guid: "other", lead: 2 })]);
    const told: (string | null)[] = [];
    let page = readTimeline(people, { lead: 1, limit: 7 });
    for (;;) {
      told.push(...page.activities.map(({ about }) => about));
      if (!page.more) break;
      page = readTimeline(people, { lead: 1, limit: 7, before: page.activities.at(-1) });
    }
    expect(told).toEqual(many.map(({ primaryValue }) => primaryValue).reverse());
    const attributes = JSON.stringify({ "Form Fields": "x".repeat(5000), Score: 7, Nested: { a: [1] } });
    writeActivities(people, [activity({ guid: "long", lead: 3, attributes })]);
    expect(readTimeline(people, { lead: 3, limit: 7 }).activities[0]?.details).toEqual([
      { name: "Form Fields", value: `${"x".repeat(2000)}…` },
      { name: "Score", value: "7" },
      { name: "Nested", value: '{"a":[1]}' },
    ]);
    expect(readTimeline(people, { lead: 4, limit: 7 })).toEqual({ activities: [], more: false });
  });

  test("of a file are the same as those of a page, whatever the order of its columns", async () => {
    const { people } = context;
    const source = csv(
      "attributes,activityTypeId,marketoGUID,activityDate,leadId,campaignId,primaryAttributeValueId,primaryAttributeValue",
      '"{""Form Fields"":""a,\\n\\""b\\"""",""Empty"":""""}",2,g1,2026-08-01T10:20:30Z,1,null,7,"News, ""best"""',
      "null,2,null,2026-08-01T10:20:30Z,1,null,null,null",
      "not json,1,g2,2026-08-01T10:20:30+0000,1,5,null,null",
      '"[{""name"":""Form Fields"",""value"":""a""},{""name"":""Empty"",""value"":null},7]",2,g3,2026-08-01T10:20:30Z,1,null,null,null',
    );
    expect(await importActivities(people, source)).toMatchObject({ rows: 4, added: 3, done: true });
    const page = [
      activity({
        primaryId: 7,
        primaryValue: 'News, "best"',
        attributes: JSON.stringify({ "Form Fields": 'a,\n"b"' }),
      }),
      activity({ guid: "g2", type: 1, campaign: 5 }),
      activity({ guid: "g3", attributes: JSON.stringify({ "Form Fields": "a" }) }),
    ];
    const fromFile = kept();
    expect(writeActivities(people, page)).toBe(0);
    people.db.exec("DELETE FROM activities");
    writeActivities(people, page);
    expect(kept()).toEqual(fromFile);
  });

  test("of a file keep as attributes what JSON says of them, without what is empty, however it is written", async () => {
    const value = fc.oneof(
      fc.constantFrom("", null, "null", "nullable", 'a"b', "é", "tab\t", "back\\slash", "a/b", "\u2028"),
      fc.oneof(fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.string(),
    );
    const pairs = fc.array(fc.tuple(fc.oneof(fc.string({ maxLength: 3 }), fc.constant("")), value), {
      maxLength: 4,
    });
    const written = fc.oneof(
      pairs.map((list) => `{${list.map((pair) => pair.map((one) => JSON.stringify(one)).join(":")).join()}}`),
      pairs.map((list) => JSON.stringify(Object.fromEntries(list), null, 1)),
      fc.constantFrom(
        '{"a":01}',
        '{"a":"null"}',
        '{"b":"x","a":""}',
        '{"a":"nullable","b":7}',
        '{"a":"x","a":null}',
        '{"a":"b",}',
        '{"a":"b"',
        '{"a":"\u0001"}',
        '{"a":"\\x"}',
        "[1]",
        "7",
        '{"a":1}}',
      ),
    );
    fc.assert(
      fc.property(written, (attributes) => {
        const none = { campaign: null, primaryId: null, primaryValue: null };
        const raw = { guid: "g", lead: 1, type: 1, at: "2026-08-01T10:20:30Z", ...none };
        const kept = JSON.parse(activityOf({ ...raw, attributes })?.attributes ?? "");
        expect(kept).toEqual(filledOf(attributes));
      }),
      { numRuns: 500 },
    );
  });

  test("of a file that has none of their columns are a failure", async () => {
    const source = csv("id,email", "1,a@acme.com");
    await expect(importActivities(context.people, source)).rejects.toMatchObject({ code: "invalid" });
  });

  test("of a person who goes go too; of one who is merged into another they are the other's", () => {
    const { people } = context;
    writePeople(people, { fields: [], ids: [1, 2, 3], values: [[], [], []] });
    writeActivities(
      people,
      [1, 2, 3].map((lead) => activity({ guid: `g${lead}`, lead })),
    );
    expect(mergePeople(people, [{ winner: 1, losers: [2, 9] }])).toBe(1);
    expect(mergePeople(people, [{ winner: 1, losers: [2, 9] }])).toBe(0);
    expect(removePeople(people, [3])).toBe(1);
    expect(listActivities(people, { type: 2, since: at })).toMatchObject([{ lead: 1 }, { lead: 1 }]);
  });

  test("that are older than they are kept go", () => {
    const { people } = context;
    writeActivities(people, [activity({}), activity({ guid: "g2", at: at + 1000 })]);
    expect(forgetActivities(people, at + 1000)).toEqual({ more: false });
    expect(kept()).toMatchObject([{ guid: "g2" }]);
  });
});
