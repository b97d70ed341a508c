/** JSON, whatever type it was sent as: browsers send some without asking first only as plain text. Undefined: it is none. */
export function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
