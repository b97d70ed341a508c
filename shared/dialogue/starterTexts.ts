const words = {
  en: { yes: "Yes", no: "No", greeting: "Hi there! How can we help?" },
  pt: { yes: "Sim", no: "Não", greeting: "Olá! Como podemos ajudar?" },
} as const;

/** The words that new cards begin with, for the author to change; English for languages that have none here. */
export function starterTexts(language: string): { readonly [Key in "yes" | "no" | "greeting"]: string } {
  return language.toLowerCase().split("-", 1)[0] === "pt" ? words.pt : words.en;
}
