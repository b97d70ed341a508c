import { calledHost } from "#shared/nodes/webhook.ts";
import type { Conversion } from "./Conversion.ts";
import type { TypebotBlock } from "./typebotFile.ts";

type Field = { readonly name: string; readonly value: string };
type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Adds the card of a block that calls an address; undefined when it names none that may be called. What the card does
 * not do (other methods, headers, reading the answer, a body that is not plain names and values) is noted.
 */
export function addWebhook(block: TypebotBlock, conversion: Conversion): string | undefined {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const options = block.options ?? {};
  const request = isPart(options.webhook) ? options.webhook : {};
  const url = addressOf(request, where, conversion);
  if (url.length > 4000 || calledHost(url) === undefined) {
    draft.note("step-left-out", { where, what: url === "" ? block.type : `${block.type} ${url}` });
    return undefined;
  }
  const { method, headers } = request;
  if (typeof method === "string" && method !== "POST") draft.note("option-left-out", { where, what: method });
  for (const [what, list] of [
    ["headers", headers],
    ["response mapping", options.responseVariableMapping],
  ] as const)
    if (Array.isArray(list) && list.length > 0) draft.note("option-left-out", { where, what });
  const fields =
    options.isCustomBody === true ? bodyFields(request.body, where, conversion) : conversion.answers();
  return draft.card("webhook", { url, fields: fields.slice(0, 200) });
}

/** The address with its query, which stands apart from it in the file. */
function addressOf({ url, queryParams }: Part, where: string, conversion: Conversion): string {
  if (typeof url !== "string" || url.trim() === "") return "";
  const query = (Array.isArray(queryParams) ? queryParams.filter(isPart) : []).flatMap(({ key, value }) =>
    typeof key === "string" && key !== ""
      ? [`${encodeURIComponent(key)}=${typeof value === "string" ? value : ""}`]
      : [],
  );
  const joined = query.length === 0 ? url : `${url}${url.includes("?") ? "&" : "?"}${query.join("&")}`;
  return conversion.template(joined, where).trim();
}

function bodyFields(body: unknown, where: string, conversion: Conversion): readonly Field[] {
  const parsed = parse(body);
  if (!isPart(parsed)) {
    if (typeof body === "string" && body.trim() !== "")
      conversion.draft.note("option-left-out", { where, what: "body" });
    return [];
  }
  return Object.entries(parsed).flatMap(([name, value]) => {
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (plain && name.length <= 200) return [{ name, value: conversion.template(String(value), where) }];
    conversion.draft.note("option-left-out", { where, what: `body: ${name}` });
    return [];
  });
}

function parse(body: unknown): unknown {
  try {
    return typeof body === "string" ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}
