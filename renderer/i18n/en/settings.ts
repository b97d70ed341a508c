import type { SettingsPage } from "../../app/appStore.ts";

const pages: Readonly<Record<SettingsPage, string>> = {
  site: "Site",
  publishing: "Targets",
  appearance: "Appearance",
  secrets: "Secrets",
  backups: "Backups",
  about: "About",
};

/** Texts of the settings. */
export const settings = {
  title: "Settings",
  pages,
  saved: "Saved",
  saving: "Saving…",
  notSaved: "Not saved",
  check: "Not saved yet: look at the marked fields",
  retry: "Try again",
  loadFailed: "The settings could not be read",

  siteText: "What all dialogues of your site share. It goes into every bundle you export.",
  siteName: "Site name",
  siteNameHint: "For yourself; visitors do not see it.",
  timeZone: "Time zone",
  timeZoneHint: "Schedules and dates in conditions are read in it.",
  timeZoneUnknown: "This time zone is not known. Choose another one.",
  timeZoneNone: "No time zone of that name",
  chat: "Chat window",
  chatTitle: (language: string) => `Title in ${language}`,
  chatTitlePlaceholder: "Chat with us",
  color: "Colour",
  position: "Corner of the page",
  positions: { right: "Right", left: "Left" },
  privacy: "Privacy",
  askFirst: "Ask first",
  askFirstHint:
    "Nothing is stored or sent until the page calls parley.consent(true), as a consent banner does. Browsers that send Global Privacy Control are always treated so.",
  sinks: "Where answers go",
  sinksText: "The widget sends what visitors answer to your own endpoints. Nothing goes anywhere else.",
  webhook: (number: number) => `Webhook ${number}`,
  addWebhook: "Add webhook",
  removeWebhook: (number: number) => `Remove webhook ${number}`,
  webhookNotUrl: "Not a web address. It looks like https://example.com/leads.",
  webhookInsecure:
    "Use https, so that answers are encrypted on their way. Plain http works only for this computer.",
  dataLayer: "Data layer",
  dataLayerHint: "Pushes events to the page's dataLayer, for Google Tag Manager and the like.",

  appearance: "Appearance",
  appearances: { system: "System", light: "Light", dark: "Dark" },
  language: "Language of the studio",
  languages: { system: "As the system", en: "English", "pt-BR": "Português (Brasil)" },
  languageHint: "The languages of a dialogue are set in the dialogue.",

  secretsText:
    "Secrets are passwords and keys of connected services. They never leave this computer and are never part of an export.",
  keyring: "Keep them encrypted",
  keyringText: "Your system's keyring holds the key. They are there again after a restart.",
  memory: "Keep them in memory only",
  memoryText: "Nothing is written to disk. They are forgotten when Parley quits.",
  noKeyring:
    "This system has no keyring that Parley can use, so secrets cannot be encrypted here. They are kept in memory until Parley quits.",

  aboutText: "A desktop studio for chat dialogues on web sites.",
  version: "Version",
  system: "System",
  dataFolder: "Data folder",
  notices: "Software of others",
};
