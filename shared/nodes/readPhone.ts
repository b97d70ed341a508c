import { dialCodes } from "./dialCodes.ts";

/** How many digits a number has without its country's code, where that is fixed and well known. */
const lengths: { readonly [code: string]: readonly [least: number, most: number] } = {
  1: [10, 10],
  7: [10, 10],
  27: [9, 9],
  33: [9, 9],
  34: [9, 9],
  44: [7, 10],
  45: [8, 8],
  48: [9, 9],
  52: [10, 10],
  54: [10, 11],
  55: [10, 11],
  56: [9, 9],
  57: [10, 10],
  91: [10, 10],
  351: [9, 9],
  420: [9, 9],
};

/** Where a number begins with a zero of its own, also when it is dialled from abroad. */
const ownZero = new Set(["39", "378", "225", "229", "242"]);

const codes = new Set(dialCodes.values());

/**
 * A phone number in the form of E.164, `+551155550100`. It begins with + or 00 and a country's code, or is meant for
 * `country` (ISO 3166-1 alpha-2), with or without what is dialled before it within the country. Without either it stays
 * as its digits. Null when it cannot be a phone number.
 */
export function readPhone(typed: string, country?: string): string | null {
  if (typed.length > 40) return null;
  const plain = typed.replace(/\(0\)/, "").replace(/[\s().\-/\u2010-\u2015]/g, "");
  if (!/^\+?\d+$/.test(plain)) return null;
  const own = country === undefined ? undefined : dialCodes.get(country);
  const abroad = own === "1" ? /^(?:\+|00|011)/ : /^(?:\+|00)/;
  if (abroad.test(plain)) return international(plain.replace(abroad, ""));
  if (own !== undefined) return withCode(own, plain);
  return /^\d{6,15}$/.test(plain) ? plain : null;
}

function international(digits: string): string | null {
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => codes.has(start));
  return code === undefined ? null : withCode(code, digits.slice(code.length));
}

function withCode(code: string, digits: string): string | null {
  const national = withoutPrefix(code, digits);
  const [least, most] = lengths[code] ?? [4, 15 - code.length];
  return national.length < least || national.length > most || /^0+$/.test(national)
    ? null
    : `+${code}${national}`;
}

/** Takes off what is dialled only within the country. */
function withoutPrefix(code: string, digits: string): string {
  if (ownZero.has(code)) return digits;
  if (code === "1") return digits.length === 11 ? digits.replace(/^1/, "") : digits;
  if (code === "7") return digits.length === 11 ? digits.replace(/^[78]/, "") : digits;
  return digits.replace(code === "36" ? /^06/ : /^0/, "");
}
