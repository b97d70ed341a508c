import type { captureInputs } from "./capture.ts";
import type { Reading } from "./Reading.ts";
import { readDecimal } from "./readDecimal.ts";
import { readPhone } from "./readPhone.ts";
import { readTyped } from "./readTyped.ts";

type CaptureInput = Exclude<(typeof captureInputs)[number], "picklist">;
type Reader = (typed: string, country: string | undefined) => Reading;

const webAddress =
  /^(?:https?:\/\/)?(?:localhost|(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

function yesOrNo(typed: string): Reading {
  if (/^(?:true|yes|y|1|on|sim|s)$/i.test(typed)) return { value: true };
  if (/^(?:false|no|n|0|off|não|nao)$/i.test(typed)) return { value: false };
  return { refuse: "not-a-choice" };
}

const readers: Record<CaptureInput, Reader> = {
  email: (typed) => readTyped("email", typed),
  text: (typed) => readTyped("text", typed),
  longText: (typed) => readTyped("longText", typed),
  phone(typed, country) {
    const value = readPhone(typed, country);
    return value === null ? { refuse: "bad-phone" } : { value };
  },
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
 * phone number as E.164 (as digits where no country is known), a number, `yyyy-mm-dd`, `hh:mm`, an address with its
 * scheme, true or false. `country`: ISO 3166-1 alpha-2, of phone numbers that name none.
 */
export function readInput(input: CaptureInput, typed: string, country?: string): Reading {
  return readers[input](typed.trim(), country);
}
