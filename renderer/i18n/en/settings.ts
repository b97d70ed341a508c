import type { SettingsPage } from "../../app/appStore.ts";
import type { SiteStepName } from "../../settings/site/siteStepName.ts";

const steps: Readonly<Record<SiteStepName, string>> = {
  name: "change site name",
  timeZone: "change time zone",
  chatTitle: "change title",
  chatColor: "change colour",
  chatPosition: "change corner",
  askFirst: "change asking first",
  keepDays: "change how long visitors are remembered",
  addWebhook: "add webhook",
  removeWebhook: "remove webhook",
  webhookAddress: "change webhook",
  webhookKey: "change signing",
  whatIsSent: "change what is sent",
  dataLayer: "switch data layer on or off",
  googleAnalytics: "switch Google Analytics 4 on or off",
  callback: "change function of the page",
};

const pages: Readonly<Record<SettingsPage, string>> = {
  site: "Site",
  publishing: "Targets",
  connections: "Connections",
  appearance: "Appearance",
  secrets: "Secrets",
  backups: "Backups",
  about: "About",
};

/** Texts of the settings. */
export const settings = {
  title: "Settings",
  pages,
  steps,
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
  keepDays: "Remember visitors for",
  keepDaysHint: "After the last visit. Then the browser forgets what was said and shown.",
  days: (days: number) => (days === 1 ? "1 day" : `${days} days`),
  sinks: "Where answers go",
  sinksText:
    "The widget tells your own endpoints, and the page if you like, what visitors answer. Nothing goes anywhere else.",
  webhook: (number: number) => `Webhook ${number}`,
  addWebhook: "Add webhook",
  removeWebhook: (number: number) => `Remove webhook ${number}`,
  webhookNotUrl: "Not a web address. It looks like https://example.com/leads.",
  webhookInsecure:
    "Use https, so that answers are encrypted on their way. Plain http works only for this computer.",
  signWith: "Sign with",
  signWithHint:
    "Your endpoint can check the signature. It keeps out senders by accident, not on purpose: the widget carries this key, so every visitor can read it. Never use a password or a key of something else.",
  tryWebhook: "Send an example",
  tryingWebhook: "Sending…",
  webhookWorks: (status: number) => `It took the example (${status}).`,
  webhookUnread: (status: number) =>
    `It answered ${status}, but without Access-Control-Allow-Origin for any page. The widget cannot read such answers, so it does not notice when a report is refused.`,
  webhookRefused: (status: number) => `It refused the example (${status}).`,
  webhookElsewhere: (status: number) =>
    `It leads to another address (${status}). Enter the one that it leads to.`,
  webhookUnreachable: "It could not be reached, or did not answer within 10 seconds.",
  whatIsSent: "What is sent",
  leftOut: (count: number) => (count === 0 ? "everything" : count === 1 ? "1 left out" : `${count} left out`),
  whatIsSentHint: "Untick what this place does not need. Less is safer for your visitors.",
  everyEvent: "With every event",
  events: {
    triggered: "The chat is shown",
    opened: "The chat is opened",
    engaged: "First answer",
    answered: "An answer is chosen",
    captured: "Something is typed in or set",
    goal: "A goal is reached",
    link: "A link is followed",
    document: "A document is opened, read, searched or downloaded",
    meetingRequested: "A meeting is asked for",
    completed: "The conversation comes to its end",
    closed: "The chat is closed",
  },
  exampleOf: "Example",
  notSent: "Nothing is sent of this event.",
  dataLayer: "Data layer",
  dataLayerHint: "Pushes events to the page's dataLayer, for Google Tag Manager and the like.",
  googleAnalytics: "Google Analytics 4",
  googleAnalyticsHint:
    "Calls gtag for each event. Only for pages that have Google Analytics without a tag manager; with one, the data layer is enough. Google forbids to send it names, e-mails and the like.",
  callback: "Function of the page",
  callbackHint: "Called with each report, if the page has it. The page can also listen by parley.on.",
  callbackWrong: "Not a function's name. It looks like acme.onChat.",

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
