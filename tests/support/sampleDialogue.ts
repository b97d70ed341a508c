import { readFileSync } from "node:fs";
import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";

/** The first sample, "product questions", live on every page. */
export function sampleDialogue(changes: Partial<Dialogue> = {}): Dialogue {
  const file = new URL("../../assets/templates/product-questions.dialogue.json", import.meta.url);
  const dialogue = dialogueSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const targeting = { ...dialogue.targeting, pages: { include: ["*"], exclude: [] } };
  return { ...dialogue, status: "live", targeting, ...changes };
}
