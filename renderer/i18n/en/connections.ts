import type { MarketoFeature } from "#shared/marketo/marketoFeatures.ts";
import type { MarketoStep } from "#shared/marketo/marketoSteps.ts";
import type { EndpointProblem } from "#shared/marketo/readEndpoint.ts";

const features: Readonly<Record<MarketoFeature, string>> = {
  people: "People and their fields",
  companies: "Companies",
  lists: "Static lists",
  activities: "Activities",
  activityTypes: "Activity types of your own",
  assets: "Forms, folders and files",
};

const steps: Readonly<Record<MarketoStep, string>> = {
  key: "Signing in…",
  usage: "Asking for today’s calls…",
  people: "Looking at people…",
  companies: "Looking at companies…",
  lists: "Looking at lists…",
  activities: "Looking at activities…",
  activityTypes: "Looking at activity types…",
  assets: "Looking at forms and files…",
};

const endpointProblems: Readonly<Record<EndpointProblem, string>> = {
  missing: "Fill this in.",
  notAnAddress: "Not an endpoint. It looks like https://284-RPR-133.mktorest.com/rest, or just 284-RPR-133.",
  notEncrypted: "Use https: the client secret travels there.",
  credentials: "A user or a password does not belong in the address.",
  appAddress: "That is where Marketo’s own pages are. Copy the endpoint from Admin > Web Services.",
};

/** Why there is no connection, by the code of the error; for others, what Marketo said is shown. */
const errors: Readonly<Record<string, string>> = {
  "wrong-credentials":
    "Marketo does not know this client ID, or the client secret is wrong. Copy both again.",
  "unknown-host": "There is no server of that name, or this computer is offline. Check the endpoint.",
  unreachable: "Marketo cannot be reached. Check the network, then try again.",
  timeout: "Marketo did not answer in time. Try again in a moment.",
  "not-secure":
    "The connection is not secure, so nothing was sent. The clock of this computer may be wrong, or a proxy of your company stands between.",
  proxy:
    "The proxy of your network does not let Parley through. If it wants a name and a password, set HTTPS_PROXY to http://name:password@proxy:port and start Parley again; or ask for this address to be allowed.",
  "proxy-kind":
    "The proxy that your system names is of a kind that Parley cannot use: SOCKS, or one that wants a Windows sign-in (NTLM, Kerberos). Ask for one that takes HTTP, with or without a name and a password, and set HTTPS_PROXY to its address; or ask for this address to be allowed without.",
  "bad-answer":
    "What answers there is not Marketo: the endpoint is wrong, or a proxy asks you to sign in first.",
  "601": "Marketo does not take the token that it has just given. Try again in a minute.",
  "602": "Marketo does not take the token that it has just given. Try again in a minute.",
  "603":
    "Marketo denies access. If the role is right, this computer’s address may be missing under Admin > Web Services > IP Restrictions.",
  "606": "Too many calls in a short time, of all that use this subscription. Try again in a minute.",
  "607": "Today’s calls of the subscription are used up. They start again at midnight, Central time.",
  "614": "Marketo does not find the subscription at the moment. Try again later.",
  "615": "Too many calls at once, of all that use this subscription. Try again in a minute.",
  cancelled: "Stopped.",
};

/** Texts of the connections to Marketo. */
export const connections = {
  text: "Parley signs in to Adobe Marketo Engage with a key that your admin creates. What it reads there stays on this computer.",
  add: "Add connection",
  none: "There is no connection yet. Have your Marketo admin create a key first; the page shows what is needed.",
  edit: "Edit",
  editOf: (name: string) => `Edit ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeText:
    "Parley forgets its key. In Marketo nothing changes; delete the service there if nobody needs it.",
  forgetPeople: "Forget the people too",
  forgetPeopleHint:
    "All people and activities that were fetched leave this computer. Needed before those of another subscription can be synced. People whom only a relay knows stay.",
  newConnection: "New connection to Marketo",
  name: "Name",
  nameHint: "Such as Production or Sandbox.",
  nameTaken: "Another connection has this name.",
  endpoint: "Endpoint or Munchkin ID",
  clientId: "Client ID",
  clientSecret: "Client secret",
  budget: "Calls a day, at most",
  budgetHint: "Marketo counts all integrations together, usually to 50,000 a day.",
  budgetWrong: "A whole number from 1 on.",
  missing: "Fill this in.",
  endpointProblems,
  test: "Test",
  stop: "Stop",
  cancel: "Cancel",
  save: "Save",
  steps,
  works: (user: string) => (user === "" ? "It works." : `It works, as ${user}.`),
  usedToday: (calls: number, shown: string) =>
    calls === 1 ? "1 call used today" : `${shown} calls used today`,
  ownCalls: (calls: string) => `${calls} by Parley`,
  parked: (when: string) => `Used up until ${when}`,
  untested: "Not tested yet",
  keyMissing: "Its key is not known: enter it again",
  checked: (when: string) => `Tested ${when}`,
  synced: (when: string) => `Synced ${when}`,
  allows: "What the key allows",
  features,
  allowed: "Allowed",
  denied: (permission: string) => `Not allowed: needs ${permission}`,
  unavailable: "Not part of this subscription",
  failed: "Could not be found out",
  errors,
  other: (code: string, said: string) => `Marketo says: ${said} (${code})`,
  request: (id: string) => `Request ${id}`,
  guide: "What your Marketo admin creates",
  guideSteps: [
    "Admin > Users & Roles > Roles: a new role, with the permissions below from the tree “Access API”.",
    "Admin > Users & Roles > Users: invite a user, tick “API Only”, and give it the role.",
    "Admin > LaunchPoint: a new service of the kind “Custom” for that user. “View Details” shows client ID and client secret.",
    "Admin > Web Services: the endpoint, in the part “REST API”.",
  ],
  needed: "What for",
  permissions: "Permissions",
  purposes: [
    ["People, fields and lists", "Read-Only Lead"],
    ["Companies", "Read-Only Company"],
    ["Activities", "Read-Only Activity"],
    ["Activity types of your own", "Read-Only Activity Metadata"],
    ["Forms, folders and files", "Read-Only Assets"],
    ["Forms made and files published by Parley", "Read-Write Assets, Approve Assets"],
    [
      "Conversations written back",
      "Read-Write Lead, Read-Write Activity, Read-Write Activity Metadata, Execute Campaign",
    ],
  ] as readonly (readonly [string, string])[],
  copyGuide: "Copy for the admin",
  copied: "Copied",
};
