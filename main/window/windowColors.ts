/** The studio's background in light and dark: what the window shows before the page has painted. */
export const windowColors = { light: "#f7f7f9", dark: "#131417" } as const;
