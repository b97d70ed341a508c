import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { readMarketoInstant } from "../../people/activities/readMarketoInstant.ts";
import { notAllowed } from "./notAllowed.ts";
import { orThrow } from "./orThrow.ts";
import type { SyncRun } from "./SyncRun.ts";

const folderSchema = defineSchema(() => z.looseObject({ createdAt: z.string() }));
const day = 24 * 60 * 60 * 1000;
/** Marketo is not older than that. */
export const beginning = Date.UTC(2007, 0, 1);

/**
 * Before when nobody can have been created: a subscription's first folders are as old as itself. Where they cannot be seen,
 * Marketo's own beginning, which makes many empty exports.
 *
 * @throws {MarketoFailure} when they cannot be seen at the moment
 */
export async function findOldest(run: SyncRun): Promise<number> {
  if (run.state.oldest !== undefined) return run.state.oldest;
  const query = { maxDepth: 1, maxReturn: 200 };
  const answer = await run.client.get("/rest/asset/v1/folders.json", query, { signal: run.signal });
  run.check();
  const isHidden = !answer.ok && notAllowed.test(answer.error.code);
  const times = (isHidden ? [] : orThrow(answer).result).flatMap((folder) => {
    const parsed = folderSchema.safeParse(folder);
    return parsed.success ? (readMarketoInstant(parsed.data.createdAt) ?? []) : [];
  });
  const oldest = times.length === 0 ? beginning : Math.max(beginning, Math.min(...times) - day);
  await run.keep({ oldest });
  return oldest;
}
