/** Up to so many cards all are elements at every zoom, so that Tab reaches each and ports stay at hand. */
export const manyCards = 120;
