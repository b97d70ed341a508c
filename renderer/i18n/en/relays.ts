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
  crowded: "The relay was asked too often. Try again in a minute.",
  broken: "The relay is out of order at the moment. Its log says why.",
};

/** Texts of relays: servers of one's own that book at once. */
export const relays = {
  title: "Relays",
  text: "A relay is a small server of your own. It books meetings while the visitor waits, and takes what the chat tells, without Marketo. Parley fetches both every two minutes.",
  none: "There is no relay yet. Whoever runs your servers starts one with “parley relay”; docs/relay.md says how.",
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
  fetch: "Fetch now",
  fetchOf: (name: string) => `Fetch now: ${name}`,
  fetching: "Fetching…",
  never: "Nothing was fetched yet",
  fetched: (when: string) => `Fetched ${when}`,
  events: (count: string, one: boolean) => `${count} ${one ? "event" : "events"}`,
  meetings: (count: string, one: boolean) => `${count} ${one ? "meeting" : "meetings"}`,
  refused: (name: string) => `Promised, but refused by the calendar: ${name}`,
  refusedText:
    "These visitors were told that their meeting is requested, but the agent’s calendar took it in no more. Write to them.",
  done: "Done",
  doneOf: (name: string) => `Done: ${name}`,
  sendTo: (name: string) => `Send to the relay “${name}”`,
};
