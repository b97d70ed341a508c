/** The columns of `DialogueRow`, for a SELECT or a RETURNING. */
export const summaryColumns = `id, name, description, status, priority, languages, cards, revision, created_at, updated_at,
  EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id) AS is_flow,
  (SELECT COUNT(*) FROM calls JOIN dialogues AS callers ON callers.id = calls.caller
    WHERE calls.flow = dialogues.id AND callers.deleted_at IS NULL) AS used_by,
  (SELECT json_extract(themes.document, '$.name') FROM theme_uses JOIN themes ON themes.id = theme_uses.theme
    WHERE theme_uses.dialogue = dialogues.id) AS theme_name`;
