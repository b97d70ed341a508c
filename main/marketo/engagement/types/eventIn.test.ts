import fc from "fast-check";
import { expect, test } from "vitest";
import { chatEvents, meetingEvents } from "../ChatEvent.ts";
import { eventIn } from "./eventIn.ts";
import { eventTypes } from "./eventTypes.ts";
import { recordOf } from "./recordOf.ts";
import { typeOf } from "./typeOf.ts";

type Written = { primaryAttributeValue: string; attributes: { apiName: string; value: string }[] };

const word = fc.string({ minLength: 1, maxLength: 40 });
const event = fc.record({
  key: word,
  at: fc.constant(Date.UTC(2026, 2, 16)),
  what: fc.constantFrom(...chatEvents, ...meetingEvents),
  dialogue: word,
  conversation: fc.string({ maxLength: 40 }),
  detail: word,
});

test("what is written is read again, of one type or four, by the names that Marketo calls attributes or shows", () => {
  const written = fc.tuple(event, fc.constantFrom("one", "four"), word, fc.boolean());
  fc.assert(
    fc.property(written, ([one, types, name, isShown]) => {
      const type = typeOf(one.what, types);
      const record = recordOf(one, { lead: 1, type, id: 5, name }) as Written;
      const names = new Map(eventTypes[type].attributes.map((each) => [each.apiName as string, each.name]));
      const attributes = Object.fromEntries(
        record.attributes.map(({ apiName, value }) => [
          isShown ? (names.get(apiName) ?? apiName) : apiName,
          value,
        ]),
      );
      const found = eventIn({ type, at: one.at, primaryValue: record.primaryAttributeValue, attributes });
      const detail = type === "engaged" ? "" : one.detail;
      expect(found).toEqual({ ...one, detail, name });
    }),
  );
});

test("whatever somebody has written of such a type is read or passed over, and never more than an activity may hold", () => {
  const long = "x".repeat(9000);
  const one = { key: "k", at: 0, what: "goal" as const, dialogue: "d", conversation: "", detail: long };
  const record = recordOf(one, { lead: 1, type: "goal", id: 5, name: long }) as Written;
  for (const { length } of [record.primaryAttributeValue, ...record.attributes.map(({ value }) => value)])
    expect(length).toBeLessThanOrEqual(255);
  const strange = { at: 0, primaryValue: "Pricing" };
  expect(eventIn({ ...strange, type: "engaged", attributes: { "Event ID": "k" } })).toBeUndefined();
  expect(eventIn({ ...strange, type: "goal", attributes: { "Event ID": 7 } })).toBeUndefined();
  expect(eventIn({ ...strange, type: "chat", attributes: { "Event ID": "k" } })).toBeUndefined();
});
