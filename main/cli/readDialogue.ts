import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import type { CommandIo } from "./Command.ts";
import { readTextFile } from "./readTextFile.ts";
import { UsageError } from "./UsageError.ts";

/** Reads one document; a UsageError says why that is not possible. */
export async function readDialogue(file: string, io: CommandIo): Promise<Dialogue> {
  const parsed = parseDialogueText(await readTextFile(file, io.cwd));
  if (parsed.ok) return parsed.dialogue;
  const [first] = parsed.problems;
  throw new UsageError(first?.code ?? "invalid-document", `${file}: ${first?.message}`);
}
