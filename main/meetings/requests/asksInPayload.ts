import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { askIn } from "#shared/scheduling/requests/askIn.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { parseJson } from "../parseJson.ts";

/** See `shared/site/marketoPayload.ts`. It comes out of a visitor's browser, so that anything may be in it. */
const payloadSchema = defineSchema(() =>
  z.looseObject({
    dialogue: z.string(),
    at: z.iso.datetime(),
    events: z.array(z.tuple([z.string(), z.string(), z.number(), z.string(), z.string()])).max(500),
  }),
);

/** The requests for meetings that a payload of the capture form brings. */
export function asksInPayload(text: string): VisitorAsk[] {
  const payload = payloadSchema.safeParse(parseJson(text));
  if (!payload.success) return [];
  const { dialogue, at, events } = payload.data;
  return events.flatMap(([, event, after, , said]) => {
    const asked = event === "meetingRequested" ? parseJson(said) : undefined;
    const instant = new Date(Date.parse(at) + after);
    if (typeof asked !== "object" || asked === null || Number.isNaN(instant.getTime())) return [];
    return askIn({ ...asked, event, dialogue, at: instant.toISOString() }) ?? [];
  });
}
