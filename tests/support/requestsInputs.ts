/** An input that each call about requests for meetings takes. */
export const requestsInputs = {
  "requests:get": { closed: true },
  "requests:check": undefined,
  "requests:decide": { id: "request-2", as: "close" as const },
  "requests:offer": { id: "request-2" },
  "requests:mail": { id: "request-2", subject: "Your meeting", body: "Hello" },
  "requests:book": { id: "request-2", start: 1_772_532_000_000 },
};
