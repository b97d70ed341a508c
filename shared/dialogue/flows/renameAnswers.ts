import { tokenSource } from "../tokenSource.ts";

/**
 * A card's data with other names for some attributes, wherever it reads or writes them: as the value of a key
 * `attribute`, and in tokens. `names`: present name -> new name.
 */
export function renameAnswers<Data>(data: Data, names: ReadonlyMap<string, string>): Data {
  if (names.size === 0) return data;
  const rename = (part: unknown, key: string): unknown => {
    if (typeof part === "string")
      return key === "attribute" ? (names.get(part) ?? part) : renameTokens(part, names);
    if (Array.isArray(part)) return part.map((one) => rename(one, ""));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, rename(one, name)]));
  };
  // names of attributes change, the shape does not
  return rename(data, "") as Data;
}

function renameTokens(text: string, names: ReadonlyMap<string, string>): string {
  if (!text.includes("{{")) return text;
  return text.replace(new RegExp(tokenSource, "g"), (token, name: string) =>
    token.replace(name, () => names.get(name) ?? name),
  );
}
