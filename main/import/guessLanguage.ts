const words = {
  "pt-BR": wholeWords("você|voce|não|olá|seu|sua|qual|obrigad[oa]|para|com|uma|quer"),
  en: wholeWords("you|your|the|what|hello|thanks|please|with|and|want|is"),
} as const;

/** Words that stand by themselves: `.com` of an address and a part of a name are none. */
function wholeWords(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.@/-])(?:${alternatives})(?![\\p{L}\\p{N}_@/-])`, "giu");
}

/** The language in which a file of another program seems to be written: Brazilian Portuguese, or else English. */
export function guessLanguage(text: string): keyof typeof words {
  const sample = text.slice(0, 200_000);
  const count = (language: keyof typeof words) => sample.match(words[language])?.length ?? 0;
  return count("pt-BR") > count("en") ? "pt-BR" : "en";
}
