/** What a theme has colours for: light pages and dark ones. */
export const schemes = ["light", "dark"] as const;

export type Scheme = (typeof schemes)[number];
