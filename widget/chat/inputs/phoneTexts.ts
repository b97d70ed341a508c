const en = { country: "Country of the number" } as const;

const ptBr: Readonly<Record<keyof typeof en, string>> = { country: "País do número" };

/** The words of the phone number's field, which are loaded with it; English where there is no translation. */
export function phoneTexts(language: string): typeof ptBr {
  return /^pt\b/i.test(language) ? ptBr : en;
}
