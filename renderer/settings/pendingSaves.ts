/**
 * How many of our own changes main has not yet confirmed. Until then what it tells of the preferences may be older than
 * what is on screen.
 */
export const pendingSaves = { count: 0 };
