/** What is kept of a consent beside its answer, as `answers.<card>.<part>`: when, and the version of the wording. */
export const consentParts = ["at", "version"] as const;
