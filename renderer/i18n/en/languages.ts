import type { LanguageFault } from "#shared/dialogue/translation/languageFile.ts";

const faults: { readonly [Code in LanguageFault["code"]]: (place: string) => string } = {
  broken: (place) =>
    place === ""
      ? "The file is damaged, or a part of it is missing. Ask for it again."
      : `The file breaks at line ${place}: it is damaged, or its end is missing. Ask for it again.`,
  "not-xliff": () => "The file is XML, but not an XLIFF that Parley can read.",
  version: (place) =>
    `The file is XLIFF ${place || "without a version"}. Parley reads XLIFF 2: ask for it in that format.`,
  encoding: () =>
    "The file is not in UTF-8, so that its accents cannot be read. Save it anew as “CSV UTF-8” and import that.",
  "no-columns": () => "The first row must be: id, the language translated from, the language translated to.",
  "no-language": (place) =>
    place === ""
      ? "The file does not name its languages."
      : `“${place}” is no language, such as en or pt-BR.`,
  twice: (place) => `The file holds the text “${place}” twice. Remove one of them.`,
  empty: () => "There are no texts in the file.",
};

/** Translating a dialogue. */
export const languages = {
  title: "Languages",
  table: "Translations",
  open: "Languages…",
  close: "Back to the canvas",
  progress: (done: number, all: number) => `${done} of ${all} translated`,
  complete: "All texts are translated",
  onlyMissing: "Only missing ones",
  card: "Card",
  translation: (language: string, place: string) => `${language}: ${place}`,
  missing: "Missing",
  noSource: "Not written in the default language yet",
  none: "There are no texts yet",
  noneText: "What cards say will be listed here, ready to be translated.",
  allDone: "Nothing is missing",
  allDoneText: "Every text is there in this language.",
  showAll: "Show all texts",
  oneLanguage: "This dialogue speaks one language",
  oneLanguageText: "Add the next one, and translate all texts here side by side.",
  manage: "Add or remove languages",
  goToCard: "Show on the canvas",
  export: "Export",
  exportXliff: "For translators (XLIFF 2)…",
  exportCsv: "For spreadsheets (CSV)…",
  exported: "Texts exported",
  import: "Import",
  importTitle: (file: string) => `Import “${file}”`,
  importText: (language: string) => `Translations to ${language}`,
  importFailed: "This file cannot be imported",
  untouched: "Nothing in the dialogue was changed.",
  changes: (count: number) =>
    count === 1 ? "1 text is new or different" : `${count} texts are new or different`,
  same: (count: number) => (count === 1 ? "1 text is as it is here" : `${count} texts are as they are here`),
  unknown: (count: number) =>
    count === 1
      ? "1 text is not in this dialogue and is left out"
      : `${count} texts are not in this dialogue and are left out`,
  outdated: (count: number) =>
    count === 1
      ? "1 text was changed here after the file was made: read its translation again"
      : `${count} texts were changed here after the file was made: read their translations again`,
  added: (language: string) => `${language} will be added to the dialogue's languages`,
  apply: "Import",
  cancel: "Cancel",
  done: "Done",
  imported: (count: number) => (count === 1 ? "1 text imported" : `${count} texts imported`),
  foreign: {
    dialogue: "It was made for another dialogue. Open that one, then import it there.",
    source: "It translates from another language than this dialogue's default one.",
    ids: "None of its texts is in this dialogue. Export the texts anew, and have those translated.",
  },
  faults,
  fields: {
    text: "Text",
    label: "Label",
    placeholder: "Hint",
    title: "Title",
    answers: "Answer",
    options: "Option",
  } as { readonly [field: string]: string },
};
