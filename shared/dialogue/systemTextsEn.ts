import type { SystemTextKey } from "./systemTexts.ts";

/** The engine's words in English. */
export const systemTextsEn: Readonly<Record<SystemTextKey, string>> = {
  required: "I need an answer here to go on.",
  "not-a-choice": "Please pick one of the answers.",
  "bad-email": "That does not look like an e-mail address. Could you check it?",
  "bad-phone": "That does not look like a phone number. Could you check it, with the area code?",
  "bad-number": "Please type a number.",
  "bad-date": "Please give a date, such as 2026-12-31.",
  "bad-time": "Please give a time, such as 14:30.",
  "past-time": "That time has passed. Please choose a later one.",
  "bad-url": "That does not look like a web address. Could you check it?",
  "too-long": "That is a bit too long. Could you shorten it?",
  "must-consent": "I need your consent to go on.",
  yes: "Yes",
  no: "No",
  decline: "Skip",
};
