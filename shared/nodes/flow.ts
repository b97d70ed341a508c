import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import type { Finding } from "../validation/finding.ts";
import type { Port } from "./port.ts";

/** Calls a flow of the site, by its id. It has no behaviour of its own: `linkFlows` puts the flow in its place. */
export const schema = defineSchema(() => z.looseObject({ flow: z.string().max(100).default("") }));

type Data = z.infer<typeof schema>;

/** A new card's data: no flow yet. */
export const defaults = { flow: "" } as const satisfies Data;

/** Where the conversation goes on when the flow has come to an end card. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** The flow is written in the languages of its caller; whether it can be called is for the rule `calls` to find out. */
export function check({ flow: id }: Data, { language, translations, flows }: CheckScope): Finding[] {
  const flow = flows.get(id);
  if (!flow) return [];
  return [language, ...translations]
    .filter((tag) => !flow.languages.includes(tag))
    .map((tag) => ({
      severity: "warning",
      code: "missing-translation",
      path: ["flow"],
      params: { field: "flow", language: tag, flow: flow.name },
    }));
}
