/** The drawings that a launcher or an avatar can show. */
export const themeIcons = ["chat", "message", "help", "smile", "person", "robot", "spark", "heart"] as const;

export type ThemeIcon = (typeof themeIcons)[number];
