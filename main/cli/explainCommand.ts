import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import { explain } from "#shared/targeting/explain.ts";
import { visitFileSchema } from "#shared/targeting/visitFile.ts";
import { visitOf } from "#shared/targeting/visitOf.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readJsonFile } from "./readJsonFile.ts";
import { readSite } from "./readSite.ts";
import { UsageError } from "./UsageError.ts";

/** Says which dialogue of a site a visit is shown, and of each why or why not. */
export const explainCommand: Command = {
  summary: "which dialogue shows, and of each why or why not",
  usage: "explain SITE.json --visit VISIT.json [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      visit: { type: "string" },
      json: { type: "boolean" },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError("usage", "Name one site: SITE.json.");
    if (values.visit === undefined) throw new UsageError("usage", "Name the visit: --visit VISIT.json.");
    const { dialogues, settings } = await readSite(file, io.cwd);
    if (!isTimeZone(settings.timeZone))
      io.err(`The time zone “${settings.timeZone}” of ${file} is not known: times are read in UTC.`);
    const visit = await readJsonFile(values.visit, io.cwd, visitFileSchema, "a visit");
    const explained = explain(dialogues, visitOf(visit, settings.timeZone));
    io.out(
      values.json
        ? JSON.stringify(asAnswered(explained), null, 2)
        : told(explained, dialogues, path.basename(file)),
    );
    return 0;
  },
};

/** What machines are told: the sentence, not what it was made of. */
function asAnswered({ shown, dialogues }: ReturnType<typeof explain>) {
  const plain = dialogues.map(({ id, matched, reasons }) => ({
    id,
    matched,
    reasons: reasons.map(({ rule, ok, detail }) => ({ rule, ok, detail })),
  }));
  return { shown, dialogues: plain };
}

function told(
  { shown, dialogues }: ReturnType<typeof explain>,
  documents: readonly Dialogue[],
  site: string,
): string {
  const nameOf = (id: string) => documents.find((one) => one.id === id)?.name || id;
  const lines = dialogues.flatMap(({ id, reasons }) => [
    "",
    `${nameOf(id)} (${id})${id === shown ? ": shown" : ""}`,
    ...reasons.map(({ rule, ok, detail }) => `  ${ok ? "yes" : "no "}  ${rule.padEnd(9)} ${detail}`),
  ]);
  return [
    shown === null ? `${site}: nothing is shown.` : `${site}: “${nameOf(shown)}” is shown.`,
    ...lines,
  ].join("\n");
}
