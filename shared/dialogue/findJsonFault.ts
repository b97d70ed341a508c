const blank = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Where a match that begins at `from` ends, or -1. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** What may come next: a value, a value or the list's end, a key, a key or the object's end, a colon, or what follows a value. */
type Wanted = "value" | "item" | "key" | "entry" | "colon" | "after";

/**
 * The index at which a text stops being JSON; its length if it only ends too soon, or nothing is wrong. Engines tell it
 * for some faults only. Linear, and without recursion, so that nesting does not matter.
 */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  /** Past the string that begins at `at`; false, with `at` on the fault, if it is none. */
  const readString = (): boolean => {
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        at++;
        return true;
      }
      if (code < 32) return false;
      if (code !== 92) continue;
      const end = skip(escaped, text, at);
      if (end < 0) return false;
      at = end - 1;
    }
    return false;
  };
  for (;;) {
    at = skip(blank, text, at);
    const next = text.charAt(at);
    const closes = next !== "" && next === open[open.length - 1];
    if (closes && (wanted === "after" || wanted === (next === "]" ? "item" : "entry"))) {
      open.pop();
      wanted = "after";
      at++;
    } else if (wanted === "after") {
      if (next !== "," || open.length === 0) return at;
      wanted = open[open.length - 1] === "]" ? "value" : "key";
      at++;
    } else if (wanted === "colon") {
      if (next !== ":") return at;
      wanted = "value";
      at++;
    } else if (wanted === "key" || wanted === "entry") {
      if (next !== '"' || !readString()) return at;
      wanted = "colon";
    } else if (next === '"') {
      if (!readString()) return at;
      wanted = "after";
    } else if (next === "[" || next === "{") {
      open.push(next === "[" ? "]" : "}");
      wanted = next === "[" ? "item" : "entry";
      at++;
    } else {
      const end = skip(scalar, text, at);
      if (end < 0) return at;
      wanted = "after";
      at = end;
    }
  }
}
