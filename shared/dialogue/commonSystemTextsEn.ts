import type { SystemTextKey } from "./systemTexts.ts";

/** Those of the engine's words in English that any conversation may come to, also one that asks for nothing rare. */
export const commonSystemTextsEn = {
  required: "I need an answer here to go on.",
  "not-a-choice": "Please pick one of the answers.",
  "bad-email": "That does not look like an e-mail address. Could you check it?",
  "too-long": "That is a bit too long. Could you shorten it?",
  decline: "Skip",
} as const satisfies { [Key in SystemTextKey]?: string };
