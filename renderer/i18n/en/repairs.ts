import type { Repair } from "#shared/dialogue/repair.ts";

/** What was mended in a document when it was read, and what did not come with it. */
export const repairs: Readonly<
  Record<
    Repair["code"] | "file-missing" | "flow-copied" | "flow-revived" | "theme-beside-damaged",
    (params: Repair["params"]) => string
  >
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
  "flow-copied": ({ flow }) =>
    `The flow “${flow}” is here already in another form, so it came in beside that one. What came with it calls the new one.`,
  "theme-beside-damaged": ({ theme }) =>
    `A theme with the id of “${theme}” is here already, but it is damaged and cannot be read. It was left as it is, and “${theme}” came in beside it.`,
  "flow-revived": ({ flow }) =>
    `The flow “${flow}” was deleted. It is back, as the file has it, for those that call it; how it was before stands among its versions.`,
};
