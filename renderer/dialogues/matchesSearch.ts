import type { Listed } from "./listView.ts";

/** Whether every word of the query is in the name, the description or a language's tag; accents and case do not count. */
export function matchesSearch(
  dialogue: Pick<Listed, "name" | "description" | "languages">,
  query: string,
): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(`${dialogue.name}\n${dialogue.description}\n${dialogue.languages.join(" ")}`);
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
