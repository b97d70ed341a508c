import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { resolveUrl } from "../dialogue/resolveUrl.ts";
import { type Value, valueSchema } from "../dialogue/value.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkTokens } from "../validation/checkTokens.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";
import { resolveValue } from "./resolveValue.ts";

/**
 * Calls an endpoint of the site and waits for its answer. `url`: https (http only on loopback), tokens only behind the
 * host; `fields`: what is sent, by name, tokens allowed.
 */
export const schema = defineSchema(() =>
  z.looseObject({
    url: z.string().max(4000).default(""),
    fields: z
      .array(z.looseObject({ name: z.string().max(200).default(""), value: valueSchema.default("") }))
      .max(200)
      .default([]),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { url: "", fields: [] } as const satisfies Data;

/** The endpoint took it, or it did not. */
export function ports(): readonly Port[] {
  return [{ id: "ok" }, { id: "failed" }];
}

const callable =
  /^(?:https:\/\/[^\s/?#{}@\\]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?=[/?#]|$)/i;

/** The scheme and host that a webhook calls, as written; undefined when it may not be called. */
export function calledHost(url: string): string | undefined {
  return callable.exec(url.trim())?.[0];
}

/** Lets the host call, unless there is nobody who may be called. */
export const behaviour: NodeBehaviour<"webhook"> = {
  execute(turn, _id, data) {
    const url = calledHost(data.url) === undefined ? null : resolveUrl(data.url, turn.read);
    if (url === null) return { type: "go", port: "failed" };
    const named = data.fields.filter(({ name }) => name.trim() !== "");
    const fields = named.map(({ name, value }): [string, Value] => [
      name.trim(),
      resolveValue(value, turn.read),
    ]);
    return { type: "call", url, fields: Object.fromEntries(fields) };
  },
};

/** It has an address that may be called, and sends what is known. */
export function check({ url, fields }: Data, scope: CheckScope): Finding[] {
  const found = [
    ...checkTokens([url], ["url"], scope),
    ...fields.flatMap(({ value }, index) =>
      typeof value === "string" ? checkTokens([value], ["fields", index, "value"], scope) : [],
    ),
  ].filter(({ code }) => code !== "token-without-default");
  if (calledHost(url) === undefined)
    found.push({ severity: "error", code: "bad-url", path: ["url"], params: { url: url.trim() } });
  return found;
}
