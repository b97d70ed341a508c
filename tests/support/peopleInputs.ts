/** An input that each call about people takes. */
export const peopleInputs = {
  "people:list": { search: "ana", sort: { attribute: "lead.email", descending: true }, offset: 0, limit: 10 },
  "people:count": { where: { attribute: "lead.state", is: ["CA"] } },
  "people:get": { id: 1 },
  "people:forgettable": { id: 1 },
  "people:forget": { id: 1 },
  "people:activities": { id: 1, before: { at: 0, number: 1 } },
};
