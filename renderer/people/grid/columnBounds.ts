/** Pixels that the user can give a column; the preferences keep no others. */
export const columnBounds = { least: 60, most: 1200 } as const;
