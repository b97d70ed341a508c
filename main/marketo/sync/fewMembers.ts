/**
 * So many people of a list are read with all their values each time, in ten calls at most; of a longer one, who is on it and what
 * has changed.
 */
export const fewMembers = 3000;
