import type { Texts } from "./Texts.ts";

export const en: Texts = {
  copyOf: (name) => `${name} (copy)`,
  documents: "Parley dialogues",
  webPages: "Web pages",
  allFiles: "All files",
  import: "Import",
  export: "Export",
  chooseFolder: "Export here",
  file: "File",
  edit: "Edit",
  view: "View",
  quit: "Quit",
  tryAgain: "Try again",
  openBackup: (date) => `Use the backup of ${date}`,
  startEmpty: "Start empty",
  startEmptyDetail: (file) => `The file as it is now will be kept beside it, under another name:\n${file}`,
  cannotStart: "Parley cannot open your dialogues",
  store: {
    damaged: "The file that holds your dialogues is damaged.",
    locked: "Another program is using the file that holds your dialogues. Close it, then try again.",
    newer: "Your dialogues were last opened with a newer version of Parley. Update Parley to open them.",
    changed:
      "The file that holds your dialogues was made by a version of Parley that this one does not know.",
    migration: "Your dialogues could not be brought to this version of Parley. They are as they were.",
    unwritable: "Parley may not write into its data folder. Check the folder's permissions, then try again.",
    "disk-full": "The disk is full. Free some space, then try again.",
    unreadable: "The file that holds your dialogues cannot be read. Check the disk, then try again.",
  },
  unexpected: "Something unexpected went wrong. What was shown as saved is safe. The log has the details.",
};
