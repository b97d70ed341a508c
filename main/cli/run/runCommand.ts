import { createHash } from "node:crypto";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Played } from "#shared/dialogue/testing/createPlayer.ts";
import { playScript } from "#shared/dialogue/testing/playScript.ts";
import { type Script, scriptSchema } from "#shared/dialogue/testing/scriptSchema.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { compile } from "#shared/engine/compile.ts";
import type { Command, CommandIo } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { readDialogue } from "../readDialogue.ts";
import { readJsonFile } from "../readJsonFile.ts";
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

/** Plays a conversation with a script. */
export const runCommand: Command = {
  summary: "plays a conversation",
  usage: "run FILE --script SCRIPT.json [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      json: { type: "boolean" },
      script: { type: "string" },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError("usage", "Name one dialogue to run.");
    const dialogue = await readDialogue(file, io);
    const script = await readScript(values.script, io);
    const hash = createHash("sha256").update(canonicalJson(dialogue)).digest("hex").slice(0, 16);
    const played = playScript(compile(dialogue, hash), script);
    io.out(values.json ? JSON.stringify(played, null, 2) : chat(played));
    return played.status === "failed" ? 1 : 0;
  },
};
