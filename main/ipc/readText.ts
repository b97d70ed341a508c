/** The value of a JSON text; undefined, which fits no call that takes a document, for anything else. */
export function readText(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
