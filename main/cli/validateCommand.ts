import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import type { Problem } from "#shared/validation/problem.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readTextFile } from "./readTextFile.ts";
import { UsageError } from "./UsageError.ts";

function problemsOf(text: string): readonly Problem[] {
  const parsed = parseDialogueText(text);
  return parsed.ok ? checkDialogue(parsed.dialogue) : parsed.problems;
}

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

/** Lists the problems of documents, errors and warnings alike. */
export const validateCommand: Command = {
  summary: "problems of documents",
  usage: "validate FILE… [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, { json: { type: "boolean" } });
    if (positionals.length === 0) throw new UsageError("usage", "Name at least one file to validate.");
    const all: (Problem & { readonly file: string })[] = [];
    const reports: string[] = [];
    for (const file of positionals) {
      const problems = problemsOf(await readTextFile(file, io.cwd));
      all.push(...problems.map((problem) => ({ file, ...problem })));
      reports.push(report(file, problems));
    }
    io.out(values.json ? JSON.stringify({ problems: all }, null, 2) : reports.join("\n\n"));
    return all.length === 0 ? 0 : 1;
  },
};
