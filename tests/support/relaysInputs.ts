/** Nothing answers there; that it does not work is an answer too. */
const relay = { id: "r", name: "Relay", url: "http://127.0.0.1:9" };

/** An input that each call about relays takes. */
export const relaysInputs = {
  "relays:list": undefined,
  "relays:save": { relay },
  "relays:test": { relay, key: "a key" },
  "relays:fetch": { id: "r" },
  "relays:settle": { id: "r", requestId: "request-1" },
  "relays:remove": { id: "r", people: false },
};
