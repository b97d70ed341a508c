import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** What a dialogue's row holds of its document. */
export function rowOf(dialogue: Dialogue) {
  return {
    id: dialogue.id,
    name: dialogue.name,
    description: dialogue.description,
    status: dialogue.status,
    priority: dialogue.priority,
    languages: JSON.stringify(dialogue.languages),
    cards: dialogue.nodes.length,
    document: JSON.stringify(dialogue),
  };
}
