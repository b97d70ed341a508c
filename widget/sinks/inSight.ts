const sighted = 100;

/** Waits, in milliseconds, until what another tab has stored comes to sight. */
export const inSight = () => new Promise((resolve) => setTimeout(resolve, sighted));
