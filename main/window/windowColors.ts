/** The studio's background in light and dark: what the window shows before the page has painted. */
export const windowColors = { light: "#ffffff", dark: "#16171a" } as const;
