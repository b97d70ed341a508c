import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { flowsById } from "#shared/dialogue/flows/flowsById.ts";
import { failureMessage } from "#shared/dialogue/testing/failureMessage.ts";
import { runTests } from "#shared/dialogue/testing/runTests.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readDialogue } from "./readDialogue.ts";
import { readSiteFlows } from "./readSiteFlows.ts";
import { UsageError } from "./UsageError.ts";

/** What became of one test, as machines read it. `step` counts from 1. */
type Told = {
  readonly file: string;
  readonly name: string;
  readonly ok: boolean;
  readonly step?: number;
  readonly node?: string;
  readonly message?: string;
};

function tell(file: string, dialogue: Dialogue, flows: Flows): Told[] {
  return runTests(dialogue, flows).map((result) => {
    if (result.ok) return { file, name: result.name, ok: true };
    const { name, step, node, failure } = result;
    const message = failureMessage(failure, dialogue);
    return { file, name, ok: false, step, ...(node === null ? {} : { node }), message };
  });
}

function report(file: string, tests: readonly Told[]): string {
  if (tests.length === 0) return `${file}: no tests`;
  const lines = tests.flatMap(({ name, ok, step, message }) => [
    `  ${ok ? "ok  " : "FAIL"}  ${name || "(no name)"}`,
    ...(ok ? [] : [`        step ${step}: ${message}`]),
  ]);
  return [`${file}:`, ...lines].join("\n");
}

/** Runs the conversation tests that stand in documents. Flows are known from among them, and from a SITE.json. */
export const testCommand: Command = {
  summary: "runs the conversation tests stored in documents",
  usage: "test FILE… [--settings SITE.json] [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      settings: { type: "string" },
      json: { type: "boolean" },
    });
    if (positionals.length === 0) throw new UsageError("usage", "Name at least one file to test.");
    const tests: Told[] = [];
    const reports: string[] = [];
    const documents = await Promise.all(positionals.map((file) => readDialogue(file, io)));
    const flows = flowsById([...documents, ...(await readSiteFlows(values.settings, io.cwd))]);
    for (const [index, dialogue] of documents.entries()) {
      const file = positionals[index] ?? "";
      const told = tell(file, dialogue, flows);
      tests.push(...told);
      reports.push(report(file, told));
    }
    const failed = tests.filter(({ ok }) => !ok).length;
    const passed = tests.length - failed;
    if (values.json) io.out(JSON.stringify({ passed, failed, tests }, null, 2));
    else io.out([...reports, "", `${passed} passed, ${failed} failed`].join("\n"));
    return failed === 0 ? 0 : 1;
  },
};
