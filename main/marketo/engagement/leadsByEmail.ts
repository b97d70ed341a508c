import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { failed } from "../sync/failed.ts";
import { orThrow } from "../sync/orThrow.ts";
import type { EngagementRun } from "./EngagementRun.ts";

/** So many addresses are asked for at once. */
const most = 100;

const leadSchema = defineSchema(() => z.looseObject({ id: z.number().int(), email: z.string() }));

/**
 * Marketo's numbers of people by their addresses, in small letters. Of several with one address the oldest is meant, so that whoever
 * asks means the same. Left out is whom Marketo does not know, and an address that it will not look for: too many have it.
 *
 * @throws {MarketoFailure} a refusal that is none of a single address's
 */
export async function leadsByEmail(
  emails: readonly string[],
  run: Pick<EngagementRun, "client" | "signal">,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const wanted = [...new Set(emails.map((email) => email.toLowerCase()))];
  for (let at = 0; at < wanted.length; at += most) await lookUp(wanted.slice(at, at + most), found, run);
  return found;
}

async function lookUp(
  emails: readonly string[],
  found: Map<string, number>,
  run: Parameters<typeof leadsByEmail>[1],
): Promise<void> {
  const { client, signal } = run;
  if (signal?.aborted) throw failed("cancelled", "Stopped.");
  const query = { filterType: "email", filterValues: emails, fields: ["id", "email"] };
  for await (const page of client.pages("position", "/rest/v1/leads.json", query, { signal })) {
    // One of them is to blame.
    if (!page.ok && page.error.code === "1003") {
      const half = Math.ceil(emails.length / 2);
      if (emails.length > 1)
        for (const part of [emails.slice(0, half), emails.slice(half)]) await lookUp(part, found, run);
      return;
    }
    for (const record of orThrow(page).result) {
      const { id, email } = leadSchema.safeParse(record).data ?? {};
      if (id === undefined || email === undefined) continue;
      const address = email.toLowerCase();
      found.set(address, Math.min(id, found.get(address) ?? id));
    }
  }
}
