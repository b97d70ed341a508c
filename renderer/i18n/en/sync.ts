import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { SyncWarning } from "#shared/marketo/syncWarning.ts";

const steps: Readonly<Record<SyncProgress["step"], string>> = {
  connect: "Signing in",
  fields: "Fields",
  export: "Asking for an export",
  people: "People",
  changes: "Changed people",
  removed: "Deleted people",
  companies: "Companies",
  activities: "Activities",
};

const waits: Readonly<Record<NonNullable<SyncProgress["waits"]>, string>> = {
  export: "Marketo prepares an export, which takes some minutes",
  queue: "Marketo’s queue of exports is full: others are before this one",
  connection: "The connection broke off and is tried again",
};

const warnings: Readonly<Record<SyncWarning["code"], (detail: string) => string>> = {
  field: (name) => `The field “${name}” is not in Marketo, or not any more. It was left out.`,
  beginning: () =>
    "When the subscription began is not known (“Read-Only Assets” tells), so all years since 2007 are asked for. A starting date makes the first sync quicker.",
  clock: () => "The clock of this computer is wrong; what happened when is taken from Marketo’s.",
  fields: (said) => `Some of what is known about fields was left out. ${said}`,
  companies: (said) => `Companies were left out; what comes with people of theirs goes on working. ${said}`,
  removed: (said) => `Who was deleted in Marketo is not known. ${said}`,
  activities: (said) => `Activities were left out. ${said}`,
};

/** Why a sync did not come to its end, by the code of the error, where it is none of the connection's. */
const errors: Readonly<Record<string, string>> = {
  busy: "Another Parley is syncing these people at the moment, perhaps on the command line. Try again when it is done.",
  "other-subscription":
    "The people on this computer are those of another subscription. They are kept; sync this one with a data folder of its own.",
  "export-failed": "Marketo did not make the export. Try again in a few minutes.",
  "list-gone":
    "The list is not in Marketo any more. Choose another one under “What to sync…”; who has come is kept.",
  "bad-download": "What came from Marketo was damaged. Try again; what came before is kept.",
  "broken-off": "The connection broke off again and again. Check the network, then go on.",
  "disk-full": "The disk is full. Make room, then go on; what has come is kept.",
  unreadable: "The people on this computer cannot be read. Another program may hold the file.",
  unwritable: "The people cannot be written to the data folder. Check who may write there.",
  damaged: "The file of the people is damaged. Restore the data folder from a backup.",
  "daily-budget":
    "The calls that you allow Parley a day are used up. It goes on tomorrow by itself; allow more under “Edit”.",
  "607": "Today’s calls of the subscription are used up. It goes on by itself when there are some again.",
  "1029": "The exports of the subscription are used up for today, or others fill the queue. Try again later.",
  "610": "Marketo does not know what was asked for; your subscription may not have it.",
  "616": "It is not part of your subscription.",
  "703": "It is not part of your subscription.",
  "1018": "Marketo does not give it out while a CRM is connected to it.",
  internal: "Something went wrong that should not have. It is noted in the log; try again.",
};

/** Texts of the sync with Marketo. */
export const sync = {
  sync: "Sync now",
  goOn: "Go on",
  pause: "Pause",
  cancel: "Cancel",
  choose: "What to sync…",
  of: (what: string, name: string) => `${what}: ${name}`,
  stopping: "Stopping…",
  progressOf: (name: string) => `Sync of ${name}`,
  steps,
  waits,
  until: (time: string) => `next look at ${time}`,
  rows: (rows: string) => `${rows} so far`,
  rowsOf: (rows: string, of: string) => `${rows} of ${of}`,
  rate: (rows: string) => `${rows} a second`,
  left: (time: string) => `about ${time} left`,
  never: "Nobody has been fetched yet.",
  soon: "It goes on in a moment.",
  done: (when: string) => `Last sync ${when}`,
  failed: (when: string) => `Failed ${when}`,
  paused: (when: string) => `Paused ${when}. It goes on where it was.`,
  cancelled: (when: string) => `Cancelled ${when}. Who has come is kept.`,
  people: (count: number, shown: string) =>
    count === 1 ? "1 new or changed person" : `${shown} new or changed people`,
  removed: (shown: string) => `${shown} removed`,
  activities: (count: number, shown: string) => (count === 1 ? "1 activity" : `${shown} activities`),
  nothingNew: "nothing new",
  warned: (count: number) => (count === 1 ? "1 thing to know" : `${count} things to know`),
  warnings,
  errors,
  denied: (permission: string) =>
    `Marketo denies access. The role of the API user needs “${permission}”. If it has that, this computer’s address may be missing under Admin > Web Services > IP Restrictions.`,
  hourly: "Sync every hour",
  hourlyHint:
    "While Parley is open, once the first sync is done. With nothing new it takes at most six calls, with a list a few more.",
  title: (name: string) => `What to sync from ${name}`,
  asking: "Asking Marketo what there is…",
  known: (why: string) => `Marketo could not be asked; this is what was known before. ${why}`,
  fields: "Fields of people and companies",
  fieldsHint:
    "Fewer fields sync faster. Audiences and tokens can use those that are chosen here. With “External Company Id”, all fields of the companies come as well, once a day.",
  fieldsNone: "Choose at least one field.",
  again: "A field is new: everybody is fetched once more.",
  since: "People created since",
  sinceHint: "Blank: everybody, as long as the subscription is.",
  sinceWrong: "Not a date in the past.",
  list: "Only people on a list",
  listNone: "No list",
  listHint:
    "A static list. Who is not on it, or leaves it, is forgotten here; a starting date does not count.",
  types: "Activities",
  typesHint: "Each ten types take a call more every hour.",
  typesUnknown: "The key does not allow activities (Read-Only Activity), or Marketo was never asked.",
  keepDays: "Days that activities are kept",
  keepDaysHint: "From 1 to 3650. Marketo itself forgets many of them after 90 days.",
  keepDaysWrong: "A whole number from 1 to 3650.",
  search: "Search",
  chosen: (count: string, of: string) => `${count} of ${of}`,
  noMatch: "Nothing is called so.",
  all: "All",
  none: "None",
  back: "Cancel",
};
