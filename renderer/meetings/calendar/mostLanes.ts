/** So many meetings side by side can still be told apart in a day of a week. */
export const mostLanes = 4;
