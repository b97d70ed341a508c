/** An input that each call about meetings takes, after `keepMeeting`. */
export const meetingsInputs = {
  "meetings:list": undefined,
  "meetings:follow": undefined,
  "meetings:times": { id: "request-1", from: 0, days: 7 },
  "meetings:takers": { id: "request-1" },
  "meetings:mailPreview": { id: "request-1", change: { kind: "move", start: 86_400_000 } },
  "meetings:reschedule": { id: "request-1", start: 86_400_000 },
  "meetings:cancel": { id: "request-1", comment: "Sorry" },
  "meetings:reassign": { id: "request-1", agent: "bob" },
  "meetings:mark": { id: "request-1", as: "held" },
  "meetings:saveIcs": { name: "Meetings", ids: ["request-1"] },
};
