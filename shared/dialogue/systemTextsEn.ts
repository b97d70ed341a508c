import { commonSystemTextsEn } from "./commonSystemTextsEn.ts";
import type { SystemTextKey } from "./systemTexts.ts";

/** The engine's words in English. */
export const systemTextsEn: Readonly<Record<SystemTextKey, string>> = {
  ...commonSystemTextsEn,
  "bad-phone": "That does not look like a phone number. Could you check it, with the area code?",
  "bad-number": "Please type a number.",
  "bad-date": "Please give a date, such as 2026-12-31.",
  "bad-time": "Please give a time, such as 14:30.",
  "past-time": "That time has passed. Please choose a later one.",
  "bad-url": "That does not look like a web address. Could you check it?",
  "must-consent": "I need your consent to go on.",
  yes: "Yes",
  no: "No",
};
