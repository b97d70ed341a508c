/** Cards stand on a grid of so many canvas units. */
export const grid = 20;
