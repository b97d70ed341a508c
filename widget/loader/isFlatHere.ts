/** Stands in for `isFlat.ts` in the loader of a host without folders. */
export const isFlat = true;
