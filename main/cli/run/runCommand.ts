import { createHash } from "node:crypto";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import { flowsById } from "#shared/dialogue/flows/flowsById.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { Played } from "#shared/dialogue/testing/createPlayer.ts";
import { playScript } from "#shared/dialogue/testing/playScript.ts";
import { type Script, scriptSchema } from "#shared/dialogue/testing/scriptSchema.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { compile } from "#shared/engine/compile.ts";
import type { Command, CommandIo } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { readDialogue } from "../readDialogue.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { readSiteFlows } from "../readSiteFlows.ts";
import { UsageError } from "../UsageError.ts";

async function readScript(file: string | undefined, io: CommandIo): Promise<Script> {
  if (file === undefined) throw new UsageError("usage", "Name the script: --script SCRIPT.json.");
  return readJsonFile(file, io.cwd, scriptSchema, "a script");
}

function chat({ status, at, transcript, attributes, goals, error }: Played): string {
  const lines = transcript.map(
    ({ from, text }) => `${from === "bot" ? "  bot" : "  you"} │ ${text.replace(/\n/g, "\n      │ ")}`,
  );
  const kept = Object.entries(attributes)
    .filter(([name]) => !name.startsWith("visit."))
    .map(([name, value]) => `  ${name} = ${valueText(value)}`);
  const ending = error
    ? `failed at ${error.node ?? "the start"}: ${error.code}`
    : at === null
      ? status
      : `${status} at ${at}`;
  return [
    ...lines,
    "",
    `Status: ${ending}`,
    `Goals: ${goals.join(", ") || "none"}`,
    "Attributes:",
    ...kept,
  ].join("\n");
}

/** Plays a conversation with a script. Flows are known from the further files, and from a SITE.json. */
export const runCommand: Command = {
  summary: "plays a conversation",
  usage: "run FILE [FLOW…] --script SCRIPT.json [--settings SITE.json] [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      json: { type: "boolean" },
      script: { type: "string" },
      settings: { type: "string" },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("usage", "Name one dialogue to run.");
    const dialogue = await readDialogue(file, io);
    const named = await Promise.all(more.map((one) => readDialogue(one, io)));
    if (!named.every(isFlow))
      throw new UsageError(
        "usage",
        "Name one dialogue to run; what is named after it are flows that it calls.",
      );
    const flows = flowsById([...named, ...(await readSiteFlows(values.settings, io.cwd))]);
    const script = await readScript(values.script, io);
    const whole = canonicalJson([dialogue, ...usedFlows([dialogue], flows)]);
    const hash = createHash("sha256").update(whole).digest("hex").slice(0, 16);
    const played = playScript(compile(dialogue, hash, flows), script);
    io.out(values.json ? JSON.stringify(played, null, 2) : chat(played));
    return played.status === "failed" ? 1 : 0;
  },
};
