import { type Look, lookKey } from "./look.ts";

/** The look of the last time; `system` where there was none. */
export function rememberedLook(): Look {
  const [appearance, language] = (localStorage.getItem(lookKey) ?? "").split(" ");
  return {
    appearance: appearance === "light" || appearance === "dark" ? appearance : "system",
    language: language === "en" || language === "pt-BR" ? language : "system",
  };
}
