/** Columns that the table of people has at most; the preferences keep no more. */
export const mostColumns = 50;
