import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { allPages } from "./allPages.ts";
import type { SyncRun } from "./SyncRun.ts";

/** A day, as for the fields. */
const freshMs = 24 * 60 * 60 * 1000;

const listSchema = defineSchema(() =>
  z.looseObject({ id: z.number().int(), name: z.string(), programName: z.string().optional() }),
);

/** Refreshes what is known of Marketo's static lists when it is a day old. @throws {MarketoFailure} a refusal */
export async function readLists(run: SyncRun): Promise<void> {
  const age = run.marketoNow() - (run.state.lists?.at ?? Number.NEGATIVE_INFINITY);
  if (age >= 0 && age < freshMs) return;
  const records = await allPages("position", "/rest/v1/lists.json", { batchSize: 300 }, run);
  const all = records.flatMap((record) => {
    const parsed = listSchema.safeParse(record);
    if (!parsed.success) return [];
    const { id, name, programName } = parsed.data;
    return [{ id, name, ...(programName === undefined ? {} : { program: programName }) }];
  });
  await run.keep({ lists: { at: run.marketoNow(), all } });
}
