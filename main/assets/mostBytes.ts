/** The largest file that goes with a dialogue, in bytes: visitors load it whole. */
export const mostBytes = 10 * 1024 * 1024;
