/** The columns of `VersionRow`, for a SELECT or a RETURNING. */
export const versionColumns = `id, revision, at, reason, name, cards, exported_at,
  (SELECT max(publications.at) FROM published_versions
    JOIN publications ON publications.id = published_versions.publication
    WHERE published_versions.version = versions.id) AS published_at`;
