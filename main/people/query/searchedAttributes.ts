/** Where a search looks for its words. */
export const searchedAttributes = ["lead.email", "lead.firstName", "lead.lastName", "company.name"] as const;
