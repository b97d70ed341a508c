/** Characters of a list that can be pasted into a field of several values at once. */
export const longestList = 500_000;
