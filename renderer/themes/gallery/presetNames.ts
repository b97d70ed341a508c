/** The looks of the gallery, in the order in which it shows them; the studio's texts name them. */
export const presetNames = [
  "cobalt",
  "paper",
  "meadow",
  "coral",
  "midnight",
  "harbor",
  "mono",
  "lagoon",
  "honey",
  "orchid",
] as const;

export type PresetName = (typeof presetNames)[number];
