import type { Texts } from "./defineTexts.ts";
import { languageStore } from "./languageStore.ts";

/** The area's texts in the language on screen: `const t = useTexts(dialoguesTexts)`, then `t.title`. */
export function useTexts<Table>(texts: Texts<Table>): Table {
  return texts[languageStore((state) => state.language)];
}
