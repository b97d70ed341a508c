import type { Texts } from "./defineTexts.ts";
import { languageStore } from "./languageStore.ts";

/** `useTexts` for code outside a component. Ask each time: the language may change. */
export function currentTexts<Table>(texts: Texts<Table>): Table {
  return texts[languageStore.getState().language];
}
