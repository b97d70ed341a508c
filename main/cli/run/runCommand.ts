import { createHash } from "node:crypto";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { compile } from "#shared/engine/compile.ts";
import type { Command, CommandIo } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { readTextFile } from "../readTextFile.ts";
import { UsageError } from "../UsageError.ts";
import { type Played, playScript } from "./playScript.ts";
import { type Script, scriptSchema } from "./scriptSchema.ts";

async function readDialogue(file: string, io: CommandIo): Promise<Dialogue> {
  const parsed = parseDialogueText(await readTextFile(file, io.cwd));
  if (parsed.ok) return parsed.dialogue;
  throw new UsageError(
    parsed.problems[0]?.code ?? "invalid-document",
    `${file}: ${parsed.problems[0]?.message}`,
  );
}

async function readScript(file: string | undefined, io: CommandIo): Promise<Script> {
  if (file === undefined) throw new UsageError("usage", "Name the script: --script SCRIPT.json.");
  let value: unknown;
  try {
    value = JSON.parse(await readTextFile(file, io.cwd));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("bad-script", `${file} is not JSON: ${String(error)}. Correct it there.`);
  }
  const parsed = scriptSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(" > ") || "the script";
  throw new UsageError(
    "bad-script",
    `${file} is not a script: at ${place}: ${issue?.message}. Correct it there.`,
  );
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
