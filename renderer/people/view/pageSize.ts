/** People that are read at once. */
export const pageSize = 100;
