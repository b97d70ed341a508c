import fc from "fast-check";
import type { ConversationEvent } from "#shared/engine/conversationEvent.ts";

const act = fc.oneof(
  fc.constantFrom({ type: "start" } as const, { type: "continue" } as const, { type: "restart" } as const),
  fc.constantFrom({ type: "back" } as const, { type: "decline" } as const),
  fc.record({
    type: fc.constant("choose" as const),
    answers: fc.array(fc.constantFrom("a", "b", "c", "d", "e", "__proto__", "zz"), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({ type: fc.constant("called" as const), ok: fc.boolean() }),
  fc.record(
    {
      type: fc.constant("book" as const),
      at: fc.oneof(fc.integer({ min: 0, max: 3e12 }), fc.constantFrom(Number.MAX_VALUE, -1)),
      name: fc.constantFrom("", "Ana", "Ana Maria Braga"),
      email: fc.constantFrom("", "a@b.co", "nobody"),
    },
    { requiredKeys: ["type", "at"] },
  ),
  fc.record({
    type: fc.constant("say" as const),
    text: fc.constantFrom(
      "a@b.co",
      "+55 11 5555-0100",
      "1,5",
      "2026-02-28",
      "9:30",
      "a.b",
      "yes",
      "No",
      "",
      "a, b",
    ),
  }),
);

/** Anything that can happen to a conversation, at any time, with anything known. */
export const arbitraryEvent: fc.Arbitrary<ConversationEvent> = fc
  .tuple(
    act,
    fc.integer({ min: 0, max: 2e12 }),
    fc.dictionary(
      fc.constantFrom("lead.email", "lead.x", "visit.url", "__proto__"),
      fc.constantFrom("v", "", 3, true),
    ),
  )
  .map(([one, now, attributes]) => ({ ...one, now, attributes }));
