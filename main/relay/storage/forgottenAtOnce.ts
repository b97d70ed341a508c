/** So much that is old is forgotten at most at a time, so that whoever waits for the database does not notice. */
export const forgottenAtOnce = 500;
