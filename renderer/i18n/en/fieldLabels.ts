/** What Marketo's standard fields are called, by the label that they have there; those that are left out keep it. */
export const fieldLabels: Readonly<Record<string, string>> = {};
