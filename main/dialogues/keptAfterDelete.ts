/** How long a deleted dialogue can be brought back, in milliseconds: 30 days. */
export const keptAfterDelete = 30 * 24 * 60 * 60 * 1000;
