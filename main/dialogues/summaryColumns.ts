/** The columns of `DialogueRow`, for a SELECT or a RETURNING. */
export const summaryColumns =
  "id, name, description, status, priority, languages, cards, revision, created_at, updated_at";
