import { commonTextsEn } from "./commonTextsEn.ts";

/** The chat's words in English, with those that only rarer inputs say. */
export const textsEn = {
  ...commonTextsEn,
  several: "Choose one or more, then send",
  choose: "Choose…",
  agree: "I agree",
  phone: "Your phone number",
  url: "A web address",
} as const;
