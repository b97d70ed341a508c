import type { LogItem } from "./LogItem.ts";

/** What a webhook is sent at once is far shorter. */
const longest = 8_000_000;

const [newline, quote, backslash, open, close] = [0x0a, 0x22, 0x5c, 0x7b, 0x7d];
/** Space, tab, both ends of a line, comma, and the brackets of a list: what stands between the values of a list. */
const between = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5b, 0x5d]);

/**
 * Cuts a log into its values as its bytes come in: a value a line, or, where the first line is only the beginning of one, the objects
 * of a list however they are spread over lines. `end` of an item: how many bytes of the log lie before its end.
 */
export function createLogReader(): {
  readonly push: (bytes: Uint8Array) => LogItem[];
  readonly end: () => LogItem[];
} {
  let rest = Buffer.alloc(0);
  let before = 0;
  let line = 1;
  let cut: ((whole: boolean) => LogItem[]) | undefined;

  function drop(bytes: number): void {
    for (let at = rest.indexOf(newline); at >= 0 && at < bytes; at = rest.indexOf(newline, at + 1)) line += 1;
    rest = rest.subarray(bytes);
    before += bytes;
  }

  function item(from: number, to: number): LogItem {
    drop(from);
    const json = to - from > longest ? null : Buffer.from(rest.subarray(0, to - from));
    const found = { line, json, end: before + to - from };
    drop(to - from);
    return found;
  }

  function cutLines(whole: boolean): LogItem[] {
    const items: LogItem[] = [];
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) items.push(item(0, end + 1));
    if (rest.length > 0 && (whole || rest.length > longest)) items.push(item(0, rest.length));
    return items.filter(({ json }) => json === null || !isBlank(json));
  }

  function cutValues(whole: boolean): LogItem[] {
    const items: LogItem[] = [];
    for (;;) {
      let from = 0;
      while (from < rest.length && between.has(rest[from] ?? 0)) from += 1;
      if (from === rest.length) {
        drop(from);
        return items;
      }
      const end = rest[from] === open ? endOfObject(rest, from) : endOfLine(rest, from);
      if (end === undefined && !whole && rest.length - from <= longest) {
        drop(from);
        return items;
      }
      items.push(item(from, end ?? rest.length));
    }
  }

  function take(whole: boolean): LogItem[] {
    if (before === 0 && rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf) drop(3);
    if (cut === undefined) {
      let first = 0;
      while (first < rest.length && between.has(rest[first] ?? 0) && rest[first] !== 0x5b) first += 1;
      const end = rest.indexOf(newline, first);
      if (end < 0 && !whole && rest.length <= longest) return [];
      const head = rest.subarray(first, end < 0 ? rest.length : end);
      const opens = head[0] === 0x5b || (head[0] === open && head.toString().trim() === "{");
      cut = opens && !isJson(head) ? cutValues : cutLines;
    }
    return cut(whole);
  }

  return {
    push(bytes) {
      rest = rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([rest, bytes]);
      return take(false);
    },
    end: () => take(true),
  };
}

/** Where the object that begins at `from` is over; undefined if it is not. */
function endOfObject(bytes: Buffer, from: number): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === open) depth += 1;
    else if (byte === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function endOfLine(bytes: Buffer, from: number): number | undefined {
  const end = bytes.indexOf(newline, from);
  return end < 0 ? undefined : end;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === newline);
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}
