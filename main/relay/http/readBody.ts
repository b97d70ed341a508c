import { isTooDeep } from "#shared/dialogue/isTooDeep.ts";
import { deepestNews } from "#shared/relay/deepestNews.ts";

/**
 * JSON, whatever type it was sent as: browsers send some without asking first only as plain text. Undefined: it is none, or so deep that
 * nobody could fetch it again. The character with the number 0, which no visitor types and not every database keeps, is left out.
 */
export function readBody(text: string): unknown {
  try {
    const body: unknown = text.includes("\\u0000") ? JSON.parse(text, withoutNull) : JSON.parse(text);
    return isTooDeep(body, deepestNews) ? undefined : body;
  } catch {
    return undefined;
  }
}

function withoutNull(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "") : value;
}
