/** Where the chat is tried: a blank page in the panel, or a page in a window of its own. */
export const placeKinds = ["blank", "sample", "file", "site"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** `address`: of the page, as it is typed; `file`: name of the chosen HTML file, "" for none. */
export type SimulatorPlace = {
  readonly kind: PlaceKind;
  readonly address: string;
  readonly file: string;
};
