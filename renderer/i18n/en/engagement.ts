import type { EngagementEvent, EngagementProgress } from "#shared/marketo/engagement.ts";

const events: Readonly<Record<EngagementEvent["what"], string>> = {
  engaged: "Answered",
  goal: "Goal",
  document: "Document",
  meetingRequested: "Meeting asked for",
  meetingBooked: "Meeting booked",
  meetingCancelled: "Meeting cancelled",
  meetingHeld: "Meeting held",
  meetingNoShow: "No-show",
  completed: "Completed",
  person: "New person",
};
const steps: Readonly<Record<EngagementProgress["step"], string>> = {
  read: "Reading what visitors left in the form…",
  look: "Looking what Marketo has already…",
  write: "Writing…",
  members: "Moving people on in the program…",
};

/** Texts of the conversations that go back to Marketo. */
export const engagement = {
  open: "Conversations…",
  of: (name: string) => `Conversations to ${name}`,
  title: (name: string) => `Conversations to ${name}`,
  text: "What known visitors do in the chat becomes activities of these people in Marketo, once each: answered, goals, documents, completed, meetings that are asked for, booked, cancelled, held or missed. They work in smart lists and triggers there, and can be neither changed nor deleted. The person of a meeting is found by e-mail address, and waited for a week where Marketo has none yet.",
  needs:
    "The role needs “Read-Only Activity”, “Read-Write Activity” and “Read-Write Activity Metadata”; with a program also “Read-Only Assets” and “Read-Write Lead”.",
  noField:
    "No form of Marketo brings what happened in the chat, so only meetings go to Marketo. For conversations, name the field for what happened in Settings > Site, at the form of Marketo, and publish.",
  field: (name: string) => `It is read from the field “${name}” of the capture form.`,
  hourly: "Write them every hour",
  hourlyHint:
    "While Parley runs. One computer is enough: what another has written is found and left alone, unless both write within the same minute.",
  types: "Activity types",
  typeNames: {
    one: "One for everything: “Parley Chat Event”",
    four: "Four: engaged, goal, document, meeting",
  },
  typesHint:
    "Parley makes and approves them; most subscriptions have room for ten in all. With four, smart lists and triggers need no constraint. What is written already stays as it is.",
  people: "Make people of those whom only a relay knows",
  peopleHint:
    "Who gives an e-mail address in a chat that tells a relay becomes a person in Marketo, with what else was given; who has that address there is updated. That is so in the subscription that people are synced from, and in no other; where only a list is synced from it, who is not on the list leaves this computer once Marketo has him. The role needs “Read-Write Lead”.",
  noRoom:
    "Marketo has no room for these activity types. Choose one for everything, or have your admin delete a type that nobody uses.",
  program: "Program",
  programHint: "These people become its members.",
  noProgram: "None",
  statuses: { engaged: "Status when they answer", goal: "At a goal", meeting: "At a meeting" },
  noStatus: "Stays as it is",
  programsFailed: "The programs could not be read:",
  look: "See what would be written",
  write: "Write now",
  stop: "Stop",
  done: "Done",
  steps,
  progress: (done: number, of: number) => (of > 0 ? `${done} of ${of}` : `${done}`),
  counts: (open: string, done: string, failed: string) =>
    `${open} to write, ${done} written, ${failed} not taken by Marketo`,
  members: (open: string, done: string, failed: string) =>
    `In the program: ${open} to move, ${done} moved, ${failed} not taken`,
  readAt: (when: string) => `Last read ${when}`,
  lastRun: (when: string) => `In the last run (${when}):`,
  openList: "To be written",
  failedList: "Not taken by Marketo",
  again: "Try these again",
  first: (shown: string) => `The first ${shown}`,
  events,
  known: "Known from a relay",
  nobody: "Nobody in Marketo has this address",
  person: (id: number) => `Person ${id}`,
  noFieldThere: "Marketo has no such field, or the key may not see it. Check its name in Settings > Site.",
  unsure:
    "It is not known whether the last batch arrived. The next run looks before it sends anything again.",
};
