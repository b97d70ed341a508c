/** What an undoable step did; the studio's texts say each in the user's language ("Undo move cards"). */
export const stepNames = [
  "addCard",
  "deleteCards",
  "moveCards",
  "tidyCards",
  "replaceText",
  "connect",
  "disconnect",
  "editText",
  "editCard",
  "addAnswer",
  "removeAnswer",
  "moveAnswer",
  "duplicateCards",
  "pasteCards",
  "rename",
  "editDetails",
  "editLanguages",
  "translate",
  "editTests",
  "importTranslations",
  "editPages",
  "restoreVersion",
  "fixProblems",
] as const;

export type StepName = (typeof stepNames)[number];
