/** How far away the canvas is seen at most: some thousand cards are in the window then. */
export const leastZoom = 0.02;
/** How near it is seen at most. */
export const mostZoom = 2;
