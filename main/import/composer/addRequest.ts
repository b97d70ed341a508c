import { calledHost } from "#shared/nodes/webhook.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction } from "./composerFile.ts";

/**
 * Adds the card of a step that calls an address; undefined when it names none that may be called. What the card does not
 * do (other methods, headers, reading the answer, a body that is not plain names and values) is noted.
 */
export function addRequest(action: ComposerAction, conversion: ComposerConversion): string | undefined {
  const { draft } = conversion;
  const where = conversion.nameOf(action);
  const url = typeof action.url === "string" ? conversion.words(action.url, action) : "";
  if (url.length > 4000 || calledHost(url) === undefined) {
    draft.note("step-left-out", { where, what: `HttpRequest ${url}` });
    return undefined;
  }
  const { method, headers, resultProperty } = action;
  if (typeof method === "string" && method !== "POST") draft.note("option-left-out", { where, what: method });
  if (isRecord(headers) && Object.keys(headers).length > 0)
    draft.note("option-left-out", { where, what: "headers" });
  if (typeof resultProperty === "string" && resultProperty !== "")
    draft.note("option-left-out", { where, what: `result: ${resultProperty}` });
  const body = isRecord(action.body) ? Object.entries(action.body) : [];
  const fields = body.slice(0, 200).flatMap(([name, value]) => {
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (plain && name.length <= 200) return [{ name, value: fieldOf(value, action, conversion) }];
    draft.note("option-left-out", { where, what: `body: ${name}` });
    return [];
  });
  return draft.card("webhook", { url, fields });
}

function fieldOf(
  value: string | number | boolean,
  action: ComposerAction,
  conversion: ComposerConversion,
): string | number | boolean {
  if (typeof value !== "string") return value;
  const property = /^=\s*([A-Za-z_$][\w$.]*)$/.exec(value.trim())?.[1];
  return conversion.words(property === undefined ? value : `\${${property}}`, action);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
