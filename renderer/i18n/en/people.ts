/** The people who were fetched from Marketo: their screen, and how many an audience reaches. */
export const people = {
  title: "People",
  back: "All dialogues",
  search: "Search name, e-mail or company",
  clearSearch: "Clear the search",
  find: "Search people",
  filter: "Filter",
  filterTitle: "Who is listed",
  clearFilter: "Remove the filter",
  columns: "Columns",
  columnsTitle: "Which columns are shown",
  addColumn: "Add a column",
  add: "Add",
  moveColumn: (name: string) => `Move the column ${name} to the left`,
  removeColumn: (name: string) => `Remove the column ${name}`,
  columnWidth: (name: string) => `Width of the column ${name}`,
  loading: "Looking people up…",
  shown: (count: string, of: string) => `${count} of ${of} people`,
  all: (count: number, of: string) => (count === 1 ? "1 person" : `${of} people`),
  loadFailed: "The people could not be read",
  retry: "Try again",
  connections: "Connections…",
  emptyTitle: "Nobody is here yet",
  emptyText:
    "People come from Adobe Marketo Engage, and from your relays, where visitors give an e-mail address. Once they have been fetched they stay on this computer, and are here offline too.",
  connect: "Set up a connection",
  noMatchTitle: "Nobody fits",
  noMatchText: "No one here fits both the search and the filter.",
  showAll: "Show everybody",
  person: "Person",
  nameless: (id: string) => `Person ${id}`,
  closePerson: "Close the person",
  known: "Attributes",
  own: "Known from a relay. As far as Parley knows, Marketo does not have this person.",
  company: "Company",
  gone: "This person is no longer here.",
  simulate: "Simulate as this person",
  simulateTitle: (name: string) => `Simulate as ${name}`,
  simulateText: "In which dialogue?",
  simulateNone: "There is no dialogue yet to try.",
  simulateGo: "Simulate",
  forget: "Forget this person…",
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetText:
    "This cannot be undone. What this person has told until now does not come back, neither with the same log nor with what a relay still has.",
  forgetGo: "Forget",
  forgetNobody: "Only who has an e-mail address can be forgotten.",
  forgotten: (name: string) => `${name} was forgotten.`,
  forgottenBeside: (name: string) => `What Parley had of ${name} besides Marketo was forgotten.`,
  goes: {
    title: "What goes",
    known: "All that Parley knows of this person, and what was told to relays under this address",
    told: "What was told to relays under this address, and made-up visitors with it",
    meetings: (count: number) =>
      count === 1
        ? "Name and address in 1 meeting that is over or cancelled; the meeting still counts"
        : `Name and address in ${count} meetings that are over or cancelled; the meetings still count`,
    requests: (count: number) =>
      count === 1
        ? "1 request for a meeting, but that it was made"
        : `${count} requests for meetings, but that they were made`,
    open: (count: number) =>
      count === 1
        ? "1 of them still waits for an answer: it is closed without one"
        : `${count} of them still wait for an answer: they are closed without one`,
    mails: (count: number) =>
      count === 1
        ? "1 mail that Parley has written to this address"
        : `${count} mails that Parley has written to this address`,
  },
  stays: {
    title: "What stays",
    marketo:
      "The person, with all activities, for as long as Marketo has them. Delete the person there, and the next sync takes them away here.",
    ahead: (count: number) =>
      count === 1
        ? "1 meeting ahead, in Meetings and in the calendar, with name and address, until it is over or cancelled. Then Parley forgets who it was with. Cancel it first if it shall not take place."
        : `${count} meetings ahead, in Meetings and in the calendar, with name and address, until they are over or cancelled. Then Parley forgets who they were with. Cancel them first if they shall not take place.`,
    visits: "Visits in reports: they name nobody.",
    elsewhere:
      "What is not here: the relay's own database, entries in calendars, Marketo, mails that have arrived. Backups and files from before hold all of it, too.",
    mark: "A fingerprint of the address, by which Parley knows not to take the same again.",
  },
  yes: "yes",
  no: "no",
  steps: {
    filter: "filter people",
    columns: "choose columns",
    width: "resize a column",
    sort: "sort people",
  },
  audience: (count: string, of: string) => `About ${count} of ${of} people`,
  audienceAtMost: (count: string, of: string) => `At most ${count} of ${of} people`,
  audienceOpen: "What only a visit tells is left open.",
};
