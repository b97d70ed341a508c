import type { Refusal } from "../engine/effect.ts";
import { systemTextsEn } from "./systemTextsEn.ts";
import { systemTextsPtBr } from "./systemTextsPtBr.ts";

/** What the chat itself says, whatever the dialogue: refusals, and the words for yes, no and declining. */
export type SystemTextKey = Refusal | "yes" | "no" | "decline";

/** The texts of the engine's words in each language that Parley speaks. */
export const systemTexts = { en: systemTextsEn, "pt-BR": systemTextsPtBr } as const;
