/**
 * So many people of a list are read with all their values each time, in three calls at most; of a longer one, what has changed,
 * and who is on it when activities tell that this has, or after a day.
 */
export const fewMembers = 900;
