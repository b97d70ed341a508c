const words = {
  "pt-BR": /\b(?:você|voce|não|olá|seu|sua|qual|obrigad[oa]|para|com|uma|quer)\b/giu,
  en: /\b(?:you|your|the|what|hello|thanks|please|with|and|want|is)\b/giu,
} as const;

/** The language in which a file of another program seems to be written: Brazilian Portuguese, or else English. */
export function guessLanguage(text: string): keyof typeof words {
  const sample = text.slice(0, 200_000);
  const count = (language: keyof typeof words) => sample.match(words[language])?.length ?? 0;
  return count("pt-BR") > count("en") ? "pt-BR" : "en";
}
