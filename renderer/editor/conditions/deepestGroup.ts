/** So many groups inside one another can be made in the builder: more are hard to read. */
export const deepestGroup = 6;
