/** Where a search of what authors wrote can look. `texts` are all strings but the names of attributes. */
export const writtenScopes = ["all", "texts", "attributes"] as const;
