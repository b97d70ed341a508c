/** A mail that could not be sent for so long, in milliseconds, is not sent any more unless the user wants it. */
export const mailPatience = 48 * 3_600_000;
