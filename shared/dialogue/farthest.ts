/** How far from the middle a card may lie, in canvas units: farther ones are out of a canvas's reach. */
export const farthest = 100_000;
