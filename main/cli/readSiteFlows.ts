import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import { readJson } from "./readJson.ts";
import { readTextFile } from "./readTextFile.ts";
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
  return Promise.all(named.map((flow, index) => readFlow(flow, `${site}: flows.${index}`, site, cwd)));
}

async function readFlow(flow: unknown, place: string, site: string, cwd: string): Promise<Dialogue> {
  const file = typeof flow === "string" ? path.join(path.dirname(path.resolve(cwd, site)), flow) : undefined;
  const parsed = file === undefined ? parseDialogue(flow) : parseDialogueText(await readTextFile(file, cwd));
  const where = typeof flow === "string" ? flow : place;
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new UsageError(first?.code ?? "invalid-document", `${where}: ${first?.message}`);
  }
  if (isFlow(parsed.dialogue)) return parsed.dialogue;
  throw new UsageError("invalid", `${where}: this is a dialogue, not a flow. Name it among the dialogues.`);
}
