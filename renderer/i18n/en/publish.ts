import type { Publication } from "#shared/publishing/publication.ts";
import type { PublishKind } from "#shared/publishing/publishKinds.ts";
import type { PublishProgress } from "#shared/publishing/publishProgress.ts";
import type { PublishReview } from "#shared/publishing/publishReview.ts";
import type { DialogueChange } from "#shared/publishing/siteChanges.ts";

const kinds: Readonly<Record<PublishKind, string>> = {
  folder: "Folder",
  zip: "ZIP file",
  webdav: "WebDAV",
  sftp: "SFTP",
  s3: "S3-compatible storage",
  git: "Git folder (such as GitHub Pages)",
  designStudio: "Marketo Design Studio",
};
const steps: Readonly<Record<PublishProgress["step"], string>> = {
  prepare: "Making the bundle…",
  connect: "Connecting…",
  content: "Sending files…",
  verify: "Checking what has arrived…",
  switch: "Switching visitors over…",
  tidy: "Tidying up…",
};
const changes: Readonly<Record<DialogueChange, string>> = {
  new: "New",
  content: "Changed",
  targeting: "Targeting changed",
  gone: "Goes",
  same: "As it is",
};
const outcomes: Readonly<Record<Publication["outcome"], string>> = {
  running: "Under way",
  done: "Published",
  interrupted: "Broken off",
  cancelled: "Stopped",
  failed: "Failed",
};
const reasons: Readonly<Record<NonNullable<PublishReview["dialogues"][number]["why"]>, string>> = {
  draft: "it is a draft now",
  paused: "it is paused",
  deleted: "it was deleted",
};

/** Texts of publishing and of its targets. */
export const publish = {
  title: "Publish",
  command: "Publish…",
  target: "Target",
  manage: "Targets…",
  reviewTab: "Review",
  historyTab: "History",
  noTargets: "Where should your dialogues go?",
  noTargetsText:
    "A target is the place that your web site serves the bundle from: a folder, a server or a storage. Add one to publish.",
  addTarget: "Add target",

  looking: "Looking at what visitors have now…",
  lookAgain: "Look again",
  tryAgain: "Try again",
  upToDate: "Visitors have all this already",
  upToDateText: "Nothing has changed since the last publish.",
  holdsAll: {
    zip: "The ZIP file holds all this already",
    commit: "The repository holds all this already",
  },
  nothingThere: "Nothing is there yet. This is the first publish.",
  newerThere:
    "What is there was published with a newer version of Parley. Publishing from here would put an older widget in its place.",
  otherThere: "A site.js is there that Parley cannot read.",
  resumes: "The last publish was broken off. Publishing again sends only what is missing.",
  resumesEnd: "Everything is there, but the last publish did not come to its end. Publishing again ends it.",
  dialogues: "Dialogues",
  changes,
  goes: (why: keyof typeof reasons) => `Goes, because ${reasons[why]}`,
  same: (count: number) =>
    count === 1 ? "1 dialogue stays as it is" : `${count} dialogues stay as they are`,
  nothingLive: "No dialogue is live, so visitors will see nothing.",
  nothingLiveText: "Make one live to show it to visitors.",
  left: (count: number) =>
    count === 1
      ? "1 dialogue does not go out, as it is not live"
      : `${count} dialogues do not go out, as they are not live`,
  makeLive: (name: string) => `Make live: ${name}`,
  nowLive: (name: string) => `“${name}” is live and goes out with this publish`,
  rest: "The site",
  look: "The chat's title, colour or corner changes.",
  settings: "Where answers go, or the time zone, changes.",
  widget: "The widget itself is another version.",
  size: (files: number, bytes: string, all: string) =>
    files === 1 ? `1 file to send, ${bytes} of ${all}` : `${files} files to send, ${bytes} of ${all}`,
  foreign: "Somebody else changed these files",
  foreignText:
    "They are not as Parley left them there. Publishing replaces them; if they belong to something else, choose another folder.",
  replace: "Replace them",
  problems: "Solve these problems first",
  problemsText: "Visitors would run into them, so nothing can be published.",
  warnings: "Things to look at",
  publish: "Publish",
  publishAnyway: "Publish anyway",

  steps,
  progress: (done: number, total: number) => `${done} of ${total}`,
  stop: "Stop",
  stopping: "Stopping…",
  hide: "Go on working",
  publishing: "Publishing…",
  published: "Published",
  publishedNothing: "Visitors had all of it already",
  sent: (files: number) => (files === 1 ? "1 file was sent." : `${files} files were sent.`),
  handOver: {
    zip: "Visitors have it once you unpack the file on your server, over what is there.",
    commit: "It is committed. Visitors have it once you push.",
  },
  late: (minutes: number | undefined) =>
    minutes === undefined
      ? "Marketo's caches still give some visitors the version before. Look again in some minutes."
      : `Marketo's caches still give some visitors the version before, for up to ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`,
  openSite: "Open",
  again: "Back to the review",
  failedText: "Visitors have what they had before.",

  hostKey: "Is this the right server?",
  hostKeyText:
    "Parley meets this server for the first time. Compare its fingerprint with the one that your host tells you.",
  hostKeyChanged:
    "The server does not have the key that it had. Unless your host has told you so, somebody may be between you and it.",
  fingerprint: "Fingerprint",
  trust: "Trust this server",

  historyEmpty: "Nothing has been published here yet.",
  outcomes,
  current: "On the site",
  holds: { zip: "In the ZIP file", commit: "Committed" },
  restored: (when: string) => `Brought back what was published ${when}`,
  historyLine: (dialogues: number, sent: number) =>
    `${dialogues === 1 ? "1 dialogue" : `${dialogues} dialogues`}, ${sent === 1 ? "1 file sent" : `${sent} files sent`}`,
  by: (name: string) => `by ${name}`,
  rollBack: "Bring back",
  replaceAndRollBack: "Replace them and bring back",
  rollBackOf: (when: string) => `Bring back what was published ${when}`,
  rollBackTitle: (when: string) => `Give visitors what was published ${when}?`,
  rollBackNow: "It takes effect at once.",
  rollBackText: "Your dialogues in the studio stay as they are, and the next publish sends them again.",
  cancel: "Cancel",

  targetsText:
    "Where Parley publishes to. Passwords and keys go to their own target alone and are never part of a bundle.",
  noneYet: "No target yet.",
  edit: "Edit",
  editOf: (name: string) => `Edit ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove the target “${name}”?`,
  removeText:
    "Its history here and its password are forgotten. What stands on it stays there, and visitors go on seeing it.",
  newTarget: "New target",
  save: "Save",
  test: "Try it",
  testing: "Trying…",
  works: {
    none: "It works. Nothing is there yet.",
    parley: "It works. A bundle of Parley is there.",
    other: "It works, but a site.js of something else is there.",
  },
  kind: "Kind",
  kinds,
  name: "Name",
  nameHint: "You and the command line know it by this name.",
  address: "Address for visitors",
  addressHint: "Where visitors find it. Left blank, only the install page lacks it.",
  folder: "Folder",
  choose: "Choose…",
  zipFile: "File",
  zipHint: "Unpack it on your server, over what is there.",
  url: "Address",
  urlHint: "The folder that the bundle goes into. It has to be there already.",
  user: "User",
  password: "Password",
  secretKept: "Known. Type to change it.",
  secretElsewhere: "Not kept for the new place. Type it again.",
  secretMemory: "Kept until Parley quits: this system keeps no secrets for Parley.",
  host: "Server",
  port: "Port",
  serverFolder: "Folder on the server",
  keyFile: "Private key file",
  keyFileHint: "Left blank, the password is used.",
  passphrase: "Passphrase of the key",
  endpoint: "Address of the service",
  endpointHint: "Such as https://s3.eu-central-1.amazonaws.com",
  region: "Region",
  bucket: "Bucket",
  prefix: "Folder in the bucket",
  accessKey: "Access key",
  secretKey: "Secret key",
  repository: "Repository on this computer",
  inside: "Folder in the repository",
  push: "Push after each publish",
  pushHint: "With git's own access to the server. Otherwise only a commit is made.",
  connection: "Connection to Marketo",
  connectionHint: "It uses the key that is kept there; the role needs “Read-Write Assets”.",
  noConnections: "Set up a connection to Marketo first, on the page “Connections”.",
  studioFolder: "Folder in Design Studio",
  studioFolderHint: "It has to be there already, for images and files.",
  filePrefix: "File names begin with",
  filePrefixHint:
    "Design Studio has one space for all names. Files stay there for good: Marketo lets no program delete them.",
  badPrefix: "Small letters a to z, digits and dashes, up to 40.",
  missing: "Fill this in.",
  wholePath: "The whole path is needed. “Choose…” fills it in.",
  outside: "A folder inside the repository is needed.",
  secretInAddress: "A user or a password does not belong in an address. Enter them in their own fields.",
  notEncrypted: "Passwords and files would travel unencrypted. Use https (http only on this computer).",
  badAddress: "Not a web address. It looks like https://example.com/parley/.",
  insecure: "Not encrypted: the password can be read on its way. Use https.",
};
