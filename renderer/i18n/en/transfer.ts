/** Texts of creating, importing and exporting. */
export const transfer = {
  createTitle: "New dialogue",
  createText: "Start from a template and make it yours, or draw one from a blank page.",
  templates: "Templates",
  blank: "Blank",
  blankText: "A start and a first message. The rest is up to you.",
  name: "Name",
  namePlaceholder: "What visitors talk about here",
  language: "Default language",
  create: "Create dialogue",
  creating: "Creating…",
  templatesFailed: "The templates could not be read. You can still start from a blank page.",

  dropTitle: "Drop to import",
  dropText: "Dialogues and pages exported by Parley; files of Typebot, Twine and Bot Framework Composer",
  imported: (name: string) => `Imported “${name}”`,
  importedMany: (count: number) => `Imported ${count} dialogues`,
  open: "Open",
  importTitle: (good: number, bad: number): string =>
    bad === 0
      ? "Imported, with some changes"
      : good === 0
        ? "Nothing was imported"
        : "Not everything was imported",
  importText: "Every file is listed with what was changed or left out, or why it could not be read.",
  importedAs: (name: string) => `Imported as “${name}”`,
  notImported: "Not imported",
  repairs: (count: number) => (count === 1 ? "1 thing to know" : `${count} things to know`),
  done: "Done",

  exportedFile: "Dialogue exported",
  exportTitle: "Your bundle is ready",
  exportTitleSingle: "Your page is ready",
  exportAsked: "Export with these warnings?",
  exportAnyway: "Export anyway",
  exportRefused: "Solve these problems first",
  exportRefusedText: "Visitors would run into them, so nothing was written.",
  files: (count: number, size: string) => `${count === 1 ? "1 file" : `${count} files`}, ${size}`,
  warnings: (count: number) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  warningsText: "The bundle works, but visitors may notice.",
  nothingToExport: "There is nothing to export",
  nothingToExportText:
    "Paused dialogues are left out, and all of these are paused. Set one to draft or live.",
  paused: (names: string) => `Left out, because it is paused: ${names}`,
  pageHolds:
    "The page holds the dialogue as you made it, its conversation tests too, so that it can be imported again. Whoever has the page can read that.",
  notesLeft: (count: number) =>
    count === 1
      ? "Your note beside the cards is not in it."
      : `Your ${count} notes beside the cards are not in it.`,
  withNotes: "Export with notes…",
  reveal: "Show in folder",
  openDialogue: (name: string) => `Open “${name}”`,
  error: "Error",
  warning: "Warning",
  untitled: "Untitled",
};
