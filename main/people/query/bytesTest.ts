import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { foldAscii } from "./foldAscii.ts";
import { operatorOf } from "./operatorOf.ts";

type Match = (bytes: Buffer, from: number, to: number, wanted: Uint8Array) => boolean;

/** Whether a word of ASCII, `bytes` between `from` and `to`, fits. */
export type BytesTest = (bytes: Buffer, from: number, to: number) => boolean;

/**
 * A test on text for words of ASCII as they are stored, many times as fast as reading each word. It means what
 * `evaluateCondition` means for a text that is not empty, of `isNot` and `notContains` the opposite. Undefined where text
 * is compared as something else, a date say.
 */
export function bytesTest(test: AttributeTest, timeZone: string): BytesTest | undefined {
  const operator = operatorOf(test);
  switch (operator) {
    case "is":
    case "isNot":
      return plainly(test[operator], timeZone) ? equalsOneOf(test[operator]) : undefined;
    case "contains":
    case "notContains":
      return anyOf(test[operator], contains);
    case "startsWith":
    case "endsWith":
      return anyOf(test[operator], operator === "startsWith" ? startsAt : endsWith);
    default:
      return undefined;
  }
}

type Scalar = string | number | boolean;

/** Whether text is all that these can equal: neither a number nor a date is among them. */
function plainly(list: readonly Scalar[] | undefined, timeZone: string): boolean {
  return (list ?? []).every(
    (one) => typeof one !== "number" && (typeof one !== "string" || parseMoment(one, timeZone) === null),
  );
}

function anyOf(list: readonly Scalar[] | undefined, match: Match): BytesTest {
  const wanted = foldAll(list).map((one) => Buffer.from(one, "latin1"));
  return trimmed((bytes, from, to) => wanted.some((one) => match(bytes, from, to, one)));
}

/** As quick for ten thousand pasted addresses as for one. */
function equalsOneOf(list: readonly Scalar[] | undefined): BytesTest {
  const wanted = new Set(foldAll(list));
  const lengths = new Set([...wanted].map(({ length }) => length));
  return trimmed(
    (bytes, from, to) =>
      lengths.has(to - from) && wanted.has(bytes.toString("latin1", from, to).toUpperCase()),
  );
}

/** What is not ASCII equals no word of ASCII, and is in none. */
function foldAll(list: readonly Scalar[] | undefined): string[] {
  return (list ?? []).map(foldAscii).filter((one) => one !== undefined);
}

/** Blank text is empty, and nothing that is asked here holds for it. */
function trimmed(test: BytesTest): BytesTest {
  return (bytes, from, to) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(bytes[start])) start += 1;
    while (end > start && isSpace(bytes[end - 1])) end -= 1;
    return start < end && test(bytes, start, end);
  };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

const upper = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte,
);

function fits(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1)
    if (upper[bytes[at + index] ?? 0] !== wanted[index]) return false;
  return true;
}

const startsAt: Match = (bytes, from, to, wanted) => to - from >= wanted.length && fits(bytes, from, wanted);
const endsWith: Match = (bytes, from, to, wanted) =>
  to - from >= wanted.length && fits(bytes, to - wanted.length, wanted);
const contains: Match = (bytes, from, to, wanted) => {
  const last = to - wanted.length;
  for (let at = from; at <= last; at += 1) if (fits(bytes, at, wanted)) return true;
  return false;
};
