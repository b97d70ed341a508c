import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import type { Weekday } from "#shared/scheduling/availability/weekday.ts";
import type { AgentProblem } from "#shared/scheduling/setup/agentProblems.ts";
import type { MeetingLink } from "#shared/scheduling/setup/meetingLink.ts";
import type { SetupStepName } from "../../agents/session/setupStepName.ts";

const steps: Readonly<Record<SetupStepName, string>> = {
  addAgent: "new agent",
  duplicateAgent: "duplicated agent",
  removeAgent: "removed agent",
  person: "person",
  photo: "photo",
  languages: "languages",
  hours: "working hours",
  dates: "single dates",
  meeting: "meeting",
  calendars: "calendars",
  link: "place of the meeting",
  addTeam: "new team",
  removeTeam: "removed team",
  team: "team",
  members: "members",
  order: "order",
  routing: "sharing out",
  rules: "rules",
  accounts: "accounts",
  invitation: "invitation",
  fallback: "message without times",
  addHolidays: "new list of holidays",
  removeHolidays: "removed list of holidays",
  holidays: "holidays",
};

const meeting: Readonly<Record<keyof MeetingKind, string>> = {
  durationMinutes: "Length (minutes)",
  slotIntervalMinutes: "A start every (minutes)",
  bufferBeforeMinutes: "Free before (minutes)",
  bufferAfterMinutes: "Free after (minutes)",
  minimumNoticeMinutes: "Notice (minutes)",
  bookingWindowDays: "Days ahead",
  maxPerDay: "Most a day",
  tentativeBlocks: "What is only tentative keeps the time too",
};

const problems: Readonly<Record<AgentProblem, string>> = {
  "no-name": "The name is missing.",
  "bad-email": "The e-mail address is missing or not valid.",
  "no-hours": "There are no working hours.",
  "bad-link": "The room needs an address that begins with https://.",
  "bad-scheduling-link": "The booking page needs an address that begins with https://.",
  "no-calendar": "No calendar is chosen that meetings go into.",
};

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

const links: Readonly<Record<MeetingLink["kind"], string>> = {
  service: "Video call of the calendar (Meet, Teams)",
  url: "A room of one's own",
  none: "Nowhere yet",
};

const linkHints: Readonly<Record<MeetingLink["kind"], string>> = {
  service: "The calendar's service makes a call for each meeting and puts its link into the invitation.",
  url: "Every invitation carries this link.",
  none: "The invitation carries no link.",
};

/** Texts of the screen of agents. */
export const agents = {
  title: "Agents and teams",
  back: "All dialogues",
  search: "Search",
  clearSearch: "Clear the search",
  find: "Find an agent or a team",
  agents: "Agents",
  holidays: "Holidays",
  newAgent: "New agent",
  newHolidays: "New list of holidays",
  full: (most: string) => `No more than ${most} can be kept.`,
  mustReconnect: "A calendar must be connected again",
  noAgents: "Nobody yet.",
  noHolidays: "None yet.",
  unnamedAgent: "Unnamed agent",
  unnamedHolidays: "Unnamed holidays",
  incomplete: "Cannot be booked yet",
  copyOf: (name: string) => (name === "" ? "" : `${name} (copy)`),
  duplicate: "Duplicate",
  remove: "Remove",
  removed: "Removed. Undo brings it back.",
  failed: "The agents cannot be read",
  tryAgain: "Try again",
  emptyTitle: "Whom can visitors meet?",
  emptyText:
    "Add the people of your sales team: when they work, how long their meetings are, and which calendars they keep.",
  steps,
  notBookable: "Visitors cannot book yet.",
  problems,
  person: "Person",
  name: "Name",
  email: "E-mail address",
  languages: "Languages",
  languagesHint: "Tags such as en or pt-BR. Empty: meets in any language.",
  choosePhoto: "Choose a photo…",
  replacePhoto: "Replace…",
  removePhoto: "Remove the photo",
  badPhoto: "This is no picture that can be read.",
  hoursTitle: "Working hours",
  hoursHint: "By the agent's own clock. A block that ends before it begins goes on into the next day.",
  weekdays,
  dayOff: "Free",
  blockFrom: (number: number) => `Block ${number} from`,
  blockTo: (number: number) => `Block ${number} to`,
  nextDay: "next day",
  noTime: "no time at all",
  overlaps: "overlaps, and counts once",
  addBlock: (day: string) => `Add a block: ${day}`,
  removeBlock: (number: number, day: string) => `Remove block ${number}: ${day}`,
  sameOnWeekdays: (day: string) => `Monday to Friday as on ${day}`,
  datesTitle: "Single dates and holidays",
  datesHint: "Replaces the week's hours on these dates. A date without hours is a day off.",
  newDate: "Date",
  addDate: "Add",
  removeDate: (date: string) => `Remove ${date}`,
  keeps: (list: string) => `Does not work on: ${list}`,
  meetingTitle: "Meetings",
  meeting,
  unlimited: "any",
  hours: (hours: string) => `That is ${hours} h.`,
  tentativeHint: "Entries that the agent has not accepted yet, or only perhaps.",
  link: "Where",
  links,
  linkHints,
  ownRoom: "Link of the room",
  schedulingLink: "Own booking page",
  schedulingHint:
    "If there is one, such as a Calendly page, visitors are sent there, and Parley neither offers times nor books.",
  calendars: "Calendars",
  calendarsHint: "What stands in these calendars is not offered.",
  noCalendars: "No calendar is connected yet. Until one is, only the hours count, and nothing can be booked.",
  connectCalendar: "Connect a calendar…",
  manageCalendars: "Manage calendars…",
  reconnect: (account: string) => `${account} must be connected again.`,
  lostCalendar: (calendar: string) => `A calendar that is connected no longer: ${calendar}`,
  forget: "Forget it",
  preview: "Free times of the next 14 days",
  previewHint: (zone: string) => `By the agent's clock (${zone}).`,
  look: "Look now",
  looking: "Looking…",
  fromHours: (count: number) => `${times(count)} by the hours alone: no calendar was read.`,
  fromCalendars: (count: number) => `${times(count)} by hours and calendars.`,
  unread: "A calendar could not be read. Until it can, visitors are offered none of these times.",
  holidaysHint: "Such as a country or a state. Each agent says which lists he keeps.",
  days: "Days",
  holidayName: "Name of the day",
};

function times(count: number): string {
  return count === 1 ? "1 time" : `${count} times`;
}
