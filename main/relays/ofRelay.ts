/** What stands in a meeting for the offer of a relay, which signs with a key of its own. */
export const ofRelay = "relay";
