import type { ThemeStepName } from "../session/themeStepName.ts";

/** The pages of a theme's form, in order. */
export const sectionNames = [
  "colors",
  "type",
  "shape",
  "launcher",
  "header",
  "behavior",
  "devices",
  "styles",
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The parts of a theme that each page has fields for. */
export const sectionParts: { readonly [Name in SectionName]: readonly ThemeStepName[] } = {
  colors: ["colors"],
  type: ["font"],
  shape: ["shape", "place"],
  launcher: ["launcher"],
  header: ["header", "bot"],
  behavior: ["pace", "sound", "poke"],
  devices: ["dark", "mobile", "direction"],
  styles: ["css"],
};
