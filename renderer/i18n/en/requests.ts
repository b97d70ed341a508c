import type { Output } from "#shared/ipc/contract.ts";
import type { RequestReason, RequestState } from "#shared/scheduling/requests/requestStates.ts";

const states: Readonly<Record<RequestState, string>> = {
  waiting: "Waiting",
  held: "Held back",
  yours: "Needs you",
  booked: "Booked",
  refused: "Refused",
  closed: "Done",
};

/** Why, and what happens or helps. */
const reasons: Readonly<Record<Exclude<RequestReason, "">, string>> = {
  unavailable: "The calendars could not be read. Parley tries again by itself.",
  noCalendar: "Nobody of those who were asked for has a calendar for meetings. Parley waits for one.",
  allowed: "Parley is about to answer it.",
  address: "More than three requests of this address within a day.",
  slot: "Many have asked for this very time.",
  flood: "Very many requests came within an hour.",
  taken: "The time is taken. Offer another one; Parley does not write by itself.",
  past: "The time was past, or too soon, when Parley read the request. Offer another one.",
  nobody: "The team or agent is gone. Answer by mail.",
  wishes: "No times could be offered, so these would suit. Book one, or answer by mail.",
  forged:
    "This Parley has not offered this time: somebody made it up, or the Parley of another computer offered it.",
  cancelled: "The meeting was cancelled since. You can offer other times.",
  lost: "It was about to go into a calendar that is not connected any more, so nobody can tell whether it is there. Look there, and write to the visitor.",
  over: "The time passed before Parley could answer. Write to the visitor.",
};

const bookings: Readonly<Record<Exclude<Output<"requests:book">, "booked">, string>> = {
  taken: "Somebody has this time meanwhile. Look for free times again.",
  outside: "Nobody works then, or it is too soon.",
  unavailable: "The calendars cannot be read right now. Try again in a moment.",
  nobody: "The team or agent is gone, or has no calendar for meetings.",
  waiting: "Parley is answering this request itself. Look again in a moment.",
};

/** Texts of what visitors ask for, and of the times that they are offered. */
export const requests = {
  text: "While Parley runs, it puts free times beside your published site, reads what visitors ask for, looks into the calendars, and books. While it is closed, requests wait.",
  noAgents: "There are no agents yet, so nothing is done.",
  openAgents: "Open “Agents and teams”",
  noWhoms: "No live dialogue offers anybody’s times yet. Choose whose in a meeting card.",
  renew: "Renew the times on the site",
  renewHint: "Beside every bundle that was published to a target for files; not into ZIP files and Marketo.",
  every: "How often",
  minutes: (count: number) => (count === 1 ? "Every minute" : `Every ${count} minutes`),
  hours: (count: number) => (count === 1 ? "Every hour" : `Every ${count} hours`),
  valid: "While Parley is closed, they hold for",
  validHint: "After that visitors are asked for times that suit them.",
  validHours: (count: number) => (count === 1 ? "1 hour" : `${count} hours`),
  validDays: (count: number) => (count === 1 ? "1 day" : `${count} days`),
  status: "What goes out and comes in",
  timesAt: (name: string) => `Times at ${name}`,
  never: "Not there yet",
  renewed: (when: string, until: string) => `Renewed ${when}, good until ${until}`,
  looked: (when: string) => `Looked at ${when}`,
  readFrom: (name: string) => `Requests from ${name}`,
  readAt: (when: string) => `Read ${when}`,
  notRead: "Not read yet",
  noField:
    "Requests come by Marketo’s form, once the site’s settings name a field for what happened in the chat, or by the log of a webhook that you import in Reports.",
  noTargets: "Nothing is published yet, so no times are on a site.",
  unread: (agent: string) => `${agent} is not offered`,
  check: "Check now",
  checking: "Checking…",
  list: "Requests",
  none: "Nobody has asked for a meeting yet.",
  unreadable: (count: number) =>
    count === 1
      ? "One request is damaged, or of a newer Parley, and left out."
      : `${count} requests are damaged, or of a newer Parley, and left out.`,
  more: (count: number) => (count === 1 ? "One more is not shown." : `${count} more are not shown.`),
  showClosed: "Also show what is done",
  states,
  reasons,
  asked: (when: string) => `Asked ${when}`,
  with: (name: string) => `for ${name}`,
  met: (name: string) => `with ${name}`,
  gone: "somebody who is gone",
  theirs: (time: string) => `${time} for the visitor`,
  suits: "Would suit",
  noInvitation: "This calendar sends no invitations. Write to the visitor.",
  offer: "Other times…",
  offerOf: (name: string) => `Other times for ${name}…`,
  tell: "Write…",
  tellOf: (name: string) => `Write to ${name}…`,
  allow: "Let it pass",
  allowOf: (name: string) => `Let the request of ${name} pass`,
  close: "Done",
  closeOf: (name: string) => `The request of ${name} is done`,
  reopen: "Not done",
  reopenOf: (name: string) => `The request of ${name} is not done`,
  closed: (name: string) => `Request of ${name} marked as done`,
  undo: "Undo",
  looking: "Looking for free times…",
  free: "Free now",
  noneFree: "Nothing is free in the next two weeks, or the calendars cannot be read.",
  book: (time: string) => `Book ${time}`,
  bookings,
  booked: (name: string) => `The meeting with ${name} is booked`,
  mail: "Mail",
  write: "Open in the mail program",
  copy: "Copy",
  copied: "Mail copied",
  hide: "Hide",
};
