import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { CalendarProvider } from "#shared/calendars/calendarProviders.ts";
import type { ServerProblem } from "#shared/servers/readServer.ts";

const providers: Readonly<Record<CalendarProvider, string>> = {
  google: "Google",
  microsoft: "Microsoft 365",
  caldav: "CalDAV",
};

const serverProblems: Readonly<Record<ServerProblem, string>> = {
  missing: "Fill this in.",
  notAnAddress:
    "Not an address. It looks like caldav.icloud.com or https://cloud.example.org/remote.php/dav.",
  notEncrypted: "Use https: the password travels there.",
  credentials: "A user or a password does not belong in the address.",
};

/** What stands in the way, and what helps. */
const problems: Readonly<Record<CalendarProblem["code"], string>> = {
  "sign-in": "The sign-in or the password is no longer accepted. Reconnect.",
  "missing-permission": "Not everything that Parley needs was allowed. Reconnect and tick all boxes.",
  "other-account": "Somebody else has signed in. Choose the account that you want to reconnect.",
  "not-set-up": "The client ID or its secret is missing or wrong. Check the client.",
  gone: "A calendar that is looked at is gone, or no longer shared. Share it again, or look at it no longer.",
  "was-cancelled": "Somebody has deleted the meeting.",
  changed: "Somebody has changed it meanwhile. Check again.",
  taken: "Another entry has that name.",
  refused: "The service refuses this.",
  crowded: "Too many calls in a short time. Check again in a minute.",
  quota: "The service takes no more calls for some hours.",
  unavailable: "The service is out of order at the moment. Check again later.",
  timeout: "There was no answer in time. Try again in a moment.",
  unreachable: "The service cannot be reached. Check the address and the network.",
  "not-secure":
    "The connection is not secure, so nothing was sent. The clock of this computer may be wrong, or a proxy of your company stands between.",
  proxy:
    "The proxy of your network does not let Parley through. If it wants a name and a password, set HTTPS_PROXY to http://name:password@proxy:port and start Parley again; or ask for this address to be allowed.",
  "proxy-kind":
    "The proxy that your system names is of a kind that Parley cannot use: SOCKS, or one that wants a Windows sign-in (NTLM, Kerberos). Ask for one that takes HTTP, with or without a name and a password, and set HTTPS_PROXY to its address; or ask for this address to be allowed without.",
  "bad-answer": "What answers there is no calendar, or one that Parley cannot read.",
  cancelled: "Stopped.",
};

/** Texts of the calendars that are connected. */
export const calendars = {
  text: "The calendars of the people whom visitors can meet. Parley reads when they are busy, and writes nothing but meetings. Passwords and sign-ins stay on this computer.",
  none: "No calendar is connected yet.",
  providers,
  connect: "Connect",
  connectTo: (service: string) => `Connect ${service}`,
  accounts: "Connected accounts",
  waiting: (service: string) =>
    `Sign in to ${service} in your browser. It has five minutes; Parley goes on by itself.`,
  stop: "Stop",
  problems,
  detail: (said: string) => `(${said})`,
  checked: (when: string) => `Works, checked ${when}`,
  checking: "Checking…",
  check: "Check",
  checkOf: (name: string) => `Check ${name}`,
  reconnect: "Reconnect",
  reconnectOf: (name: string) => `Reconnect ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeText:
    "Parley forgets the sign-in or the password, and looks into these calendars no longer. In the calendars nothing changes.",
  looked: "Looked at for busy times",
  lookedOf: (name: string) => `Calendars of ${name} that are looked at`,
  writesTo: "Meetings go into",
  nowhere: "None of these",
  noInvitations: "This server sends no invitations.",
  newServer: "Connect a CalDAV server",
  serverText:
    "iCloud, Fastmail, Nextcloud, mailbox.org and others. Make an app password there first: your usual one may not work, and an app password can be taken back on its own.",
  server: "Server",
  serverHint: "Such as caldav.icloud.com or caldav.fastmail.com.",
  serverProblems,
  user: "User or e-mail address",
  password: "App password",
  missing: "Fill this in.",
  cancel: "Cancel",
  connecting: "Connecting…",
  wrongPassword: "The server does not accept this name and password. Does it want an app password?",
  client: (service: string) => `Client for ${service}`,
  clientText: (service: string) =>
    `${service} wants to know which app asks. An admin registers it once; everybody who uses Parley with him can use the same.`,
  clientId: "Client ID",
  clientSecret: "Client secret",
  changeClient: (service: string) => `Change the client for ${service}`,
  saveAndSignIn: "Save and sign in",
  guide: "How to register it",
  guides: {
    google: [
      "console.cloud.google.com: make a project, and enable the Google Calendar API in it.",
      "OAuth consent screen: choose “Internal” if all use your Workspace. Otherwise “External”, and publish it “In production”: in “Testing” every sign-in ends after seven days.",
      "Data access: add the scopes calendar.events.owned, calendar.freebusy and calendar.calendarlist.readonly.",
      "Clients: create one of the type “Desktop app”. Copy its client ID and its client secret here.",
    ],
    microsoft: [
      "entra.microsoft.com > App registrations: a new registration, for accounts in any organisation and personal accounts.",
      "Authentication: add the platform “Mobile and desktop applications” with the redirect URI http://localhost/parley, exactly so.",
      "API permissions: Microsoft Graph, delegated: User.Read, Calendars.ReadWrite and offline_access.",
      "Overview: copy the “Application (client) ID” here. A secret is not needed.",
    ],
  } as Readonly<Record<"google" | "microsoft", readonly string[]>>,
};
