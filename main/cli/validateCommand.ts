import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { flowsById } from "#shared/dialogue/flows/flowsById.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { baseTheme } from "#shared/site/themes/baseTheme.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import type { Problem } from "#shared/validation/problem.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readSiteFlows } from "./readSiteFlows.ts";
import { readSiteSettings } from "./readSiteSettings.ts";
import { readSiteThemes } from "./readSiteThemes.ts";
import { readTextFile } from "./readTextFile.ts";
import { readTheme } from "./readTheme.ts";
import { UsageError } from "./UsageError.ts";

function count(problems: readonly Problem[], severity: Problem["severity"]): string {
  const found = problems.filter((problem) => problem.severity === severity).length;
  return `${found} ${severity}${found === 1 ? "" : "s"}`;
}

function report(file: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return `${file}: no problems`;
  const lines = problems.map(
    (problem) => `  ${problem.severity.padEnd(7)}  ${problem.code}: ${problem.message}`,
  );
  return [`${file}: ${count(problems, "error")}, ${count(problems, "warning")}`, ...lines].join("\n");
}

/** Lists the problems of documents, errors and warnings alike. Flows are known from among them, and from a SITE.json. */
export const validateCommand: Command = {
  summary: "problems of documents",
  usage: "validate FILE… [--settings SITE.json] [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      settings: { type: "string" },
      json: { type: "boolean" },
    });
    if (positionals.length === 0) throw new UsageError("usage", "Name at least one file to validate.");
    const all: (Problem & { readonly file: string })[] = [];
    const reports: string[] = [];
    const texts = await Promise.all(positionals.map((file) => readTextFile(file, io.cwd)));
    const documents = texts.map(parseDialogueText);
    const given = documents.flatMap((parsed) => (parsed.ok ? [parsed.dialogue] : []));
    const flows = flowsById([...given, ...(await readSiteFlows(values.settings, io.cwd))]);
    const named = await readSiteThemes(values.settings, io.cwd);
    const settings = await readSiteSettings(values.settings, io.cwd);
    const themes = new Map(named.map((theme) => [theme.id, theme]));
    const themeFor = ({ theme, themeDocument }: Dialogue, file: string) =>
      themes.get(theme) ??
      (themeDocument ? readTheme(themeDocument, file) : baseTheme(theme, themes, settings));
    const dialogues = given.filter((document) => !isFlow(document));
    for (const [index, parsed] of documents.entries()) {
      const file = positionals[index] ?? "";
      const problems = parsed.ok
        ? [
            ...checkDialogue(parsed.dialogue, flows, [], themeFor(parsed.dialogue, file)),
            ...checkOverlap(parsed.dialogue, dialogues),
          ]
        : parsed.problems;
      all.push(...problems.map((problem) => ({ file, ...problem })));
      reports.push(report(file, problems));
    }
    io.out(values.json ? JSON.stringify({ problems: all }, null, 2) : reports.join("\n\n"));
    return all.length === 0 ? 0 : 1;
  },
};
