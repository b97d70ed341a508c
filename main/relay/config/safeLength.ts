/** Characters that nobody guesses. */
export const safeLength = 24;
