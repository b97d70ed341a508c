/** The pages of the list that are on screen, by number; the first before it was drawn. */
export const pagesInView: { pages: readonly number[] } = { pages: [0] };
