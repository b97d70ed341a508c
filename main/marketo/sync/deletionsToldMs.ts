/** Marketo tells of a deletion for 14 days; one day less, as clocks and days differ. */
export const deletionsToldMs = 13 * 24 * 60 * 60 * 1000;
