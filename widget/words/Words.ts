import type { SystemTextKey } from "#shared/dialogue/systemTexts.ts";
import type { textsEn } from "./textsEn.ts";

/** What the chat itself says, as opposed to what the dialogue says. */
export type Texts = Readonly<Record<keyof typeof textsEn, string>>;

/**
 * All words of a language: the chat's and the engine's. English comes with the chat, but for what only rarer inputs say, which
 * comes with those; other languages are files of their own.
 */
export type Words = {
  readonly texts: Texts;
  readonly system: Readonly<Record<SystemTextKey, string>>;
};
