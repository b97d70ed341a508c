const day = 86_400_000;

/** How far back meetings count for whose turn it is, in milliseconds. */
export const bookingHistory = 366 * day;
