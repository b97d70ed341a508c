/** What a person is called by. */
export const nameAttributes = ["lead.firstName", "lead.lastName", "lead.email"] as const;
