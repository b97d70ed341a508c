/** What an undoable step of a theme changed: a part of it, or its name. The studio's texts say each ("Undo: colours"). */
export const themeStepNames = [
  "name",
  "colors",
  "dark",
  "font",
  "shape",
  "place",
  "launcher",
  "header",
  "bot",
  "pace",
  "sound",
  "poke",
  "mobile",
  "direction",
  "css",
] as const;

export type ThemeStepName = (typeof themeStepNames)[number];
