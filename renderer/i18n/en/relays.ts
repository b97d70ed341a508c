import type { RelayProblem } from "#shared/relay/relayProblem.ts";
import type { ServerProblem } from "#shared/servers/readServer.ts";

const addressProblems: Readonly<Record<ServerProblem, string>> = {
  missing: "Fill this in.",
  notAnAddress: "Not an address. It looks like https://chat.example.com.",
  notEncrypted: "Use https: the key travels there.",
  credentials: "A user or a password does not belong in the address.",
};

/** What stands in the way, and what helps. */
const problems: Readonly<Record<RelayProblem, string>> = {
  key: "The relay does not accept the key. It is the studioKey of its configuration.",
  keyGone: "The key is missing. Type it again.",
  noRelay: "What answers there is no relay. Check the address.",
  unreachable: "The relay cannot be reached. Check the address and the network, and that it runs.",
  notSecure:
    "The connection is not secure, so nothing was sent. Its certificate may be out of date, or a proxy of your company stands between.",
  proxy:
    "The proxy of your network does not let Parley through. If it wants a name and a password, set HTTPS_PROXY to http://name:password@proxy:port and start Parley again; or ask for this address to be allowed.",
  "proxy-kind":
    "The proxy that your system names is of a kind that Parley cannot use: SOCKS, or one that wants a Windows sign-in (NTLM, Kerberos). Ask for one that takes HTTP, with or without a name and a password, and set HTTPS_PROXY to its address; or ask for this address to be allowed without.",
  crowded: "The relay was asked too often. Try again in a minute.",
  broken: "The relay is out of order at the moment. Its log says why.",
};

/** Texts of relays: servers of one's own that book at once. */
export const relays = {
  title: "Relays",
  text: "A relay is a small server of your own. It books meetings while the visitor waits, and takes what the chat tells, without Marketo. Parley fetches both every two minutes.",
  none: "There is no relay yet. Whoever runs your servers starts one; the steps stand here.",
  guide: "How to start a relay",
  guideSteps: [
    "Open a terminal. In an installed app each command below begins with “Parley --cli”, in Parley’s sources with “npm run -s parley --”.",
    "relay init --config relay.json, on this computer, writes a first configuration with your agents, teams and calendars. It names the secrets and holds none.",
    "On the server, put Parley and relay.json into place: under “origins” your site, such as https://www.example.com, and every secret into the variable of the environment that the file names.",
    "relay --check --config relay.json names all that is missing or wrong, without starting anything.",
    "relay --config relay.json starts it. It speaks plain http on that computer only: let a web server with a certificate stand before it, and set “proxies” to 1.",
    "Add the relay here, with its https address and its studioKey. Then choose it in Settings > Site, where visitors book meetings.",
  ],
  guideMore:
    "Services, containers, backups and all settings stand in docs/relay.md, which comes with Parley (in an installed app: in its resources folder).",
  copyGuide: "Copy the steps",
  copied: "Copied",
  add: "Add relay",
  newRelay: "New relay",
  name: "Name",
  url: "Address",
  urlHint: "Where visitors reach it, such as https://chat.example.com",
  key: "Key",
  keyHint:
    "Ask whoever runs the relay for its address and its key, the studioKey of its configuration. The key stays on this computer.",
  missing: "Fill this in.",
  nameTaken: "Another relay has this name.",
  addressProblems,
  problems,
  test: "Test",
  testing: "Testing…",
  works: "It works.",
  save: "Save",
  cancel: "Cancel",
  edit: "Edit",
  editOf: (name: string) => `Edit ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeText:
    "Parley forgets the relay and its key. What was fetched stays, and the relay goes on. Webhooks that send to it stay in the settings of the site.",
  forgetPeople: "Forget the people too",
  forgetPeopleHint:
    "Everybody whom only relays have told of leaves this computer, with what visitors told of themselves. Meetings and reports stay.",
  fetch: "Fetch now",
  fetchOf: (name: string) => `Fetch now: ${name}`,
  fetching: "Fetching…",
  never: "Nothing was fetched yet",
  fetched: (when: string) => `Fetched ${when}`,
  events: (count: string, one: boolean) => `${count} ${one ? "event" : "events"}`,
  meetings: (count: string, one: boolean) => `${count} ${one ? "meeting" : "meetings"}`,
  unreadable: (count: number) =>
    count === 1
      ? "What this relay has told of one meeting was left out, for it could not be read here. Look into the agents’ calendars."
      : `What this relay has told of ${count} meetings was left out, for it could not be read here. Look into the agents’ calendars.`,
  refused: (name: string) => `Promised, but refused by the calendar: ${name}`,
  refusedText:
    "These visitors were told that their meeting is requested, but the agent’s calendar took it in no more. Write to them.",
  done: "Done",
  doneOf: (name: string) => `Done: ${name}`,
  sendTo: (name: string) => `Send to the relay “${name}”`,
};
