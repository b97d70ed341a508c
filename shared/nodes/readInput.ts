import type { Refusal } from "../engine/effect.ts";
import type { captureInputs } from "./capture.ts";
import { readDecimal } from "./readDecimal.ts";

type CaptureInput = Exclude<(typeof captureInputs)[number], "picklist">;
type Reading = { readonly value: string | number | boolean } | { readonly refuse: Refusal };

const email =
  /^[^\s@"<>()[\],;:\\.]+(?:\.[^\s@"<>()[\],;:\\.]+)*@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63})$/u;
const webAddress =
  /^(?:https?:\/\/)?(?:localhost|(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

function text(limit: number) {
  return (typed: string): Reading => (typed.length > limit ? { refuse: "too-long" } : { value: typed });
}

function yesOrNo(typed: string): Reading {
  if (/^(?:true|yes|y|1|on|sim|s)$/i.test(typed)) return { value: true };
  if (/^(?:false|no|n|0|off|não|nao)$/i.test(typed)) return { value: false };
  return { refuse: "not-a-choice" };
}

const readers: Record<CaptureInput, (typed: string) => Reading> = {
  email(typed) {
    const domain = typed.length > 254 ? undefined : email.exec(typed)?.[1];
    if (domain === undefined) return { refuse: "bad-email" };
    return { value: typed.slice(0, typed.length - domain.length) + domain.toLowerCase() };
  },
  phone(typed) {
    const digits = typed.replace(/[\s().\-/\u2010-\u2015]/g, "");
    return /^\+?\d{6,15}$/.test(digits) && typed.length <= 40 ? { value: digits } : { refuse: "bad-phone" };
  },
  text: text(1000),
  longText: text(10_000),
  number(typed) {
    const value = readDecimal(typed);
    return value === null ? { refuse: "bad-number" } : { value };
  },
  date(typed) {
    // A day that does not exist becomes another one, or none.
    const day = /^[1-9]\d{3}-\d\d-\d\d$/.test(typed) ? new Date(`${typed}T00:00:00Z`).toJSON() : null;
    return day?.startsWith(typed) ? { value: typed } : { refuse: "bad-date" };
  },
  time(typed) {
    const found = /^(\d|[01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(typed);
    return found ? { value: `${found[1]?.padStart(2, "0")}:${found[2]}` } : { refuse: "bad-time" };
  },
  url(typed) {
    if (typed.length > 2000 || !webAddress.test(typed)) return { refuse: "bad-url" };
    return { value: /^https?:/i.test(typed) ? typed : `https://${typed}` };
  },
  checkbox: yesOrNo,
  consent: yesOrNo,
};

/**
 * Checks what a visitor typed and brings it into the form in which it is stored: an e-mail's domain in lower case, a
 * phone number as digits with its plus, a number, `yyyy-mm-dd`, `hh:mm`, an address with its scheme, true or false.
 */
export function readInput(input: CaptureInput, typed: string): Reading {
  return readers[input](typed.trim());
}
