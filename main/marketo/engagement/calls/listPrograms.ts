import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { clientOf } from "../../connection/clientOf.ts";
import type { MarketoClient } from "../../http/MarketoClient.ts";
import type { MarketoResult } from "../../http/MarketoResult.ts";

const programSchema = defineSchema(() =>
  z.looseObject({ id: z.number(), name: z.string(), channel: z.string() }),
);
const channelSchema = defineSchema(() =>
  z.looseObject({
    name: z.string(),
    progressionStatuses: z
      .array(
        z.looseObject({ name: z.string(), step: z.number().default(0), hidden: z.boolean().default(false) }),
      )
      .default([]),
  }),
);

/**
 * The programs of a subscription, by name, each with the statuses of its channel.
 *
 * @throws {Failure} `not-found`; `credentials`
 */
export async function listPrograms(
  { id }: Parsed<"engagement:programs">,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
): Promise<Output<"engagement:programs">> {
  const client = clientOf(id, context);
  const programs = await all(client, "/rest/asset/v1/programs.json");
  if (!programs.ok) return { programs: [], error: programs.error };
  const channels = await all(client, "/rest/asset/v1/channels.json");
  if (!channels.ok) return { programs: [], error: channels.error };
  const statuses = new Map(
    channels.value.flatMap((record) => {
      const { name, progressionStatuses = [] } = channelSchema.safeParse(record).data ?? {};
      if (name === undefined) return [];
      const shown = progressionStatuses.filter(({ hidden }) => !hidden).sort((a, b) => a.step - b.step);
      return [[name, shown.map((status) => status.name)]];
    }),
  );
  const listed = programs.value
    .flatMap((record) => programSchema.safeParse(record).data ?? [])
    .map(({ id: program, name, channel }) => ({ id: program, name, statuses: statuses.get(channel) ?? [] }));
  return { programs: listed.sort((a, b) => a.name.localeCompare(b.name)) };
}

async function all(client: MarketoClient, path: string): Promise<MarketoResult<unknown[]>> {
  const rows: unknown[] = [];
  for await (const page of client.pages("offset", path, {}, { tries: 2 })) {
    if (!page.ok) return page;
    rows.push(...page.value.result);
  }
  return { ok: true, value: rows };
}
