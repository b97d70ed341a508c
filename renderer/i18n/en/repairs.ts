import type { Repair } from "#shared/dialogue/repair.ts";

/** What was mended in a document when it was read, and what did not come with it. */
export const repairs: Readonly<
  Record<Repair["code"] | "file-missing", (params: Repair["params"]) => string>
> = {
  "language-added": ({ language }) =>
    `The dialogue's own language, ${language}, was missing among its languages and was added.`,
  "id-changed": ({ from, to }) => `Something had the id “${from}” of something else; it is now “${to}”.`,
  "edge-removed": ({ reason }) =>
    reason === "second"
      ? "A connection was removed: another one leaves by the same way."
      : "A connection was removed: one of its ends does not exist.",
  "position-moved": () => "A card or a note lay out of reach and was moved closer.",
  "group-mended": () => "A group named cards that are not there, or are in another group; it was mended.",
  "file-missing": ({ file }) =>
    `The file “${file}” did not come along. Choose it again in its document card.`,
};
