import type { Preferences } from "#shared/ipc/preferences.ts";
import { en } from "./en.ts";
import { ptBr } from "./ptBr.ts";
import type { Texts } from "./Texts.ts";

/** Main's texts in the language that the user chose, or else in the system's. */
export function textsFor({
  preferences,
  app,
}: {
  readonly preferences: { readonly get: () => Preferences };
  readonly app: { readonly locale: string };
}): Texts {
  const { language } = preferences.get();
  const wanted = language === "system" ? app.locale : language;
  return wanted.toLowerCase().startsWith("pt") ? ptBr : en;
}
