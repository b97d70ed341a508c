/** Deeper than anything that a widget or a relay tells: thousands of lists in one another nobody could copy or write again. */
export const deepestNews = 32;
