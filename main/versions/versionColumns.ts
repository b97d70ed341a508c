/** The columns of `VersionRow`, for a SELECT or a RETURNING. */
export const versionColumns = "id, revision, at, reason, name, cards, exported_at";
