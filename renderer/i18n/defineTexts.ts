import type { Language } from "./language.ts";

/** The texts of one area in every language. A text with blanks to fill is a function. */
export type Texts<Table> = { readonly [Tag in Language]: Table };

/** Joins an area's tables; English says which texts there are, a missing one in the others is a type error. */
export function defineTexts<Table>(en: Table, ptBR: NoInfer<Table>): Texts<Table> {
  return { en, "pt-BR": ptBR };
}
