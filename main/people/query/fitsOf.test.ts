import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { packColumn } from "../blocks/packColumn.ts";
import type { FieldKind } from "./FieldKind.ts";
import { fitsOf } from "./fitsOf.ts";
import { readWord } from "./readWord.ts";

const now = Date.UTC(2018, 1, 18, 12);

/** Every word of a field fits as the engine says, and so does no word; also where but one of the words is asked for. */
function agree(
  words: readonly string[],
  test: AttributeTest,
  timeZone: string,
  kind: FieldKind = "text",
): void {
  const context = { now, timeZone };
  const column = packColumn(
    words.map((word) => [word]),
    0,
  );
  const fitsIn = fitsOf(test, kind, context);
  const fits = fitsIn(column.words);
  const says = (word: string | null) => {
    const value = word === null ? null : readWord(word, kind);
    return evaluateCondition(test, { attributes: { x: value }, ...context });
  };
  const said = words.map(says);
  expect([...words.keys()].map((place) => fits[column.codes[place] ?? 0] === 1)).toEqual(said);
  expect(fits[0] === 1).toBe(says(null));
  column.codes.forEach((code, place) => {
    const asked = new Uint8Array(fits.length);
    asked[code] = 1;
    expect(fitsIn(column.words, { asked })[code] === 1).toBe(said[place]);
  });
}

/** Few letters, so that words often hold, begin and end with each other; some that change much in capitals. */
const letters = fc.constantFrom(
  "a",
  "A",
  "b",
  "B",
  "z",
  " ",
  "\t",
  "é",
  "ß",
  "s",
  "S",
  "ı",
  "i",
  "K",
  "😀",
  "\u007f",
  "[",
  "`",
  "{",
);
const text = fc.string({ unit: letters, maxLength: 5 });
const plainText = fc.string({ unit: fc.constantFrom("a", "A", "b", " "), maxLength: 4 });
const list = (of: fc.Arbitrary<string>) =>
  fc.array(fc.oneof({ weight: 6, arbitrary: of }, fc.integer({ max: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 2,
  });

/** Around midnights on which a day lasts 23 or 25 hours somewhere, and around the beginning of time. */
const days = [Date.UTC(2018, 1, 18), Date.UTC(2018, 10, 4), Date.UTC(2026, 2, 15), Date.UTC(1971, 5, 1)];
const hour = 3_600_000;
const moment = fc
  .tuple(
    fc.constantFrom(...days),
    fc.oneof(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -3, max: 3 })),
    fc.constantFrom(0, 1000, -1000, 885_000),
  )
  .map(([day, quarters, more]) => day + quarters * (hour / 4) + more);
const written = (at: number) => new Date(at).toISOString().replace(".000", "");
const date = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: -2, max: 2 }))
  .map(([day, more]) => written(day + more * 24 * hour).slice(0, 10));
const odd = fc.constantFrom(
  "2026-02-29T10:00:00Z",
  "2024-02-29T10:00:00Z",
  "1900-02-29T10:00:00Z",
  "2026-04-31T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-03-15T24:00:00Z",
  "2026-03-15T10:60:00Z",
  "2026-03-15T10:00:6xZ",
  "0026-03-15T10:00:00Z",
  " 2026-03-15T10:00:00Z",
  "2026-03-15t10:00:00z",
  "2026-03-15 10:00:00Z",
  "20260315",
  "soon",
);
const instant = fc.oneof({ weight: 6, arbitrary: moment.map(written) }, odd, date);
const point = fc.oneof(date, moment.map(written), moment, odd);
const span = fc.record({ days: fc.nat(2), hours: fc.nat(40), minutes: fc.nat(90) }, { requiredKeys: [] });
const zone = fc.constantFrom(
  "UTC",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Africa/Monrovia",
  "Nowhere",
);

const pick = (...operators: string[]) => fc.constantFrom(...operators);
const testOf = (operator: string, value: unknown) => ({ attribute: "x", [operator]: value }) as AttributeTest;
const textOperator = pick("is", "isNot", "contains", "notContains", "startsWith", "endsWith");
const timeOperator = pick("greaterThan", "atLeast", "lessThan", "atMost", "before", "after");

describe("a word fits as the engine says", () => {
  test.each([
    ["any letters", text],
    ["plain letters", plainText],
  ])("text of %s", (_, of) => {
    fc.assert(
      fc.property(fc.array(of, { maxLength: 8 }), textOperator, list(of), (words, operator, value) => {
        agree(words, testOf(operator, value), "UTC");
      }),
      { numRuns: 4000 },
    );
  });

  test("what is one of a list, whatever it is read as", () => {
    const number = fc.constantFrom("1", "01", " 1.0", "-0", "0", "1e0", "20260315", "x", "");
    const yesNo = fc.constantFrom("true", "TRUE", "1", "0", "false", "no");
    const word = fc.oneof(text, number, yesNo, instant);
    const one = fc.oneof(word, fc.constantFrom<string | number | boolean>(1, 0, -0, 20_260_315, true, false));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        pick("is", "isNot"),
        fc.array(one, { minLength: 1, maxLength: 4 }),
        zone,
        fc.constantFrom<FieldKind>("text", "number", "yesNo"),
        (words, operator, value, timeZone, kind) => {
          agree(words, testOf(operator, value), timeZone, kind);
        },
      ),
      { numRuns: 4000 },
    );
  });

  test("instants", () => {
    const order = fc.oneof(
      fc.tuple(timeOperator, point),
      fc.tuple(pick("between"), fc.tuple(point, point)),
      fc.tuple(pick("is", "isNot"), fc.array(point, { minLength: 1, maxLength: 2 })),
      fc.tuple(pick("inLast", "inNext"), span),
    );
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), order, zone, (words, [operator, value], timeZone) => {
        agree(words, testOf(operator, value), timeZone);
      }),
      { numRuns: 4000 },
    );
  });

  test("instants where a clock was not set by quarters of an hour", () => {
    const words = ["1971-06-01T00:44:45Z", "1971-06-01T00:44:15Z"];
    agree(words, testOf("atLeast", "1971-06-01"), "Africa/Monrovia");
  });

  test("emptiness, and yes and no", () => {
    const word = fc.oneof(text, fc.constantFrom("true", " TRUE", "false", "False\n"));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        pick("isEmpty", "isNotEmpty", "isTrue", "isFalse"),
        (words, operator) => {
          agree(words, testOf(operator, true), "UTC");
        },
      ),
    );
  });
});
