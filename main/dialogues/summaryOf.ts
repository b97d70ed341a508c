import { statusSchema } from "#shared/dialogue/dialogue.ts";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { DialogueRow } from "./DialogueRow.ts";

/** A row as the list shows it. */
export function summaryOf(row: DialogueRow): DialogueSummary {
  return {
    id: row.id,
    type: row.is_flow === 1 ? "flow" : "dialogue",
    usedBy: row.used_by,
    name: row.name,
    description: row.description,
    status: statusSchema.catch("draft").parse(row.status),
    priority: row.priority,
    languages: JSON.parse(row.languages),
    cards: row.cards,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    ...(row.theme_name !== null && { themeName: row.theme_name }),
  };
}
