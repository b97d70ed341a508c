import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";

/** The sample under another id, with another greeting, on some pages only. */
export function dialogueFor(
  id: string,
  include: readonly string[],
  changes: Partial<Dialogue> = {},
): Dialogue {
  const { targeting } = sampleDialogue();
  const dialogue = sampleDialogue({
    id,
    targeting: { ...targeting, pages: { include: [...include], exclude: [] } },
    ...changes,
  });
  return JSON.parse(JSON.stringify(dialogue).replaceAll("Hi ", `${id} `));
}
