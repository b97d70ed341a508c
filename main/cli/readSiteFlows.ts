import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import { readJson } from "./readJson.ts";
import { readSiteDocument } from "./readSiteDocument.ts";
import { UsageError } from "./UsageError.ts";

/**
 * The flows that a SITE.json names: documents, or paths to some, relative to it. None without a file, or when it holds
 * settings alone.
 *
 * @throws {UsageError} naming the one that cannot be read and why
 */
export async function readSiteFlows(site: string | undefined, cwd: string): Promise<Dialogue[]> {
  if (site === undefined) return [];
  const parsed = siteFileSchema.pick({ flows: true }).safeParse(await readJson(site, cwd));
  const named = parsed.success ? parsed.data.flows : [];
  return Promise.all(named.map((flow, index) => readFlow(flow, `flows.${index}`, site, cwd)));
}

async function readFlow(flow: unknown, place: string, site: string, cwd: string): Promise<Dialogue> {
  const document = await readSiteDocument(flow, place, site, cwd);
  if (isFlow(document)) return document;
  const where = typeof flow === "string" ? flow : `${site}: ${place}`;
  throw new UsageError("invalid", `${where}: this is a dialogue, not a flow. Name it among the dialogues.`);
}
