import { pickText } from "./pickText.ts";
import { type SystemTextKey, systemTexts } from "./systemTexts.ts";

/** What the chat itself says in a language; English where that language is not spoken. */
export function systemText(key: SystemTextKey, language: string): string {
  return pickText({ en: systemTexts.en[key], "pt-BR": systemTexts["pt-BR"][key] }, language, "en");
}
