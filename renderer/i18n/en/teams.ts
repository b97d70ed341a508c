import type { AccountProblem } from "#shared/scheduling/routing/plan/readAccounts.ts";
import type { Strategy } from "#shared/scheduling/routing/strategies.ts";

const strategies: Readonly<Record<Strategy, string>> = {
  sequential: "Strictly in turn",
  leastRecent: "Whoever has waited longest",
  weighted: "By shares",
};

const promises: Readonly<Record<Strategy, string>> = {
  sequential:
    "After the third comes the fourth, then the fifth, then the first again. Who has no time is passed over, and is not made up for it.",
  leastRecent:
    "Of those who have time, whoever was booked longest ago. A higher priority always goes first. Who seldom has time gets fewer.",
  weighted:
    "Of those who have time, whoever is furthest behind the share that his weight promises. Who was passed over catches up: in the long run the numbers are fair.",
};

const membersHint: Readonly<Record<Strategy, string>> = {
  sequential: "The order of the round.",
  leastRecent: "Who was never booked comes first; between equals the order counts.",
  weighted: "A weight of 2 gets twice as many as a weight of 1; between equals the order counts.",
};

const rowProblems: Readonly<Record<AccountProblem["because"], (text: string) => string>> = {
  "no-domain": (text) => `“${text}” is no domain such as acme.com.`,
  "unknown-agent": (text) => `“${text}” is no member: use the e-mail address of one.`,
  twice: (text) => `${text} stands in the list already.`,
};

/** Texts of teams: who takes part, and how meetings are shared out. */
export const teams = {
  teams: "Teams",
  newTeam: "New team",
  noTeams: "None yet.",
  unnamedTeam: "Unnamed team",
  noMembers: "Nobody takes part yet, so nothing can be booked.",
  nobodyBookable:
    "None of the members can be booked yet, so nothing can be. What is missing stands with each agent.",
  routing: "How meetings are shared out",
  routingHint:
    "Whichever you choose, visitors are offered every time at which at least one member has time. Who of these gets the meeting is decided when it is booked.",
  strategies,
  promises,
  calibrate: "New members do not catch up",
  calibrateHint: "Who comes later counts as if he had had as many as the others had on average.",
  countAnew: "Count from a day on",
  countsAlways: "All meetings so far count.",
  countsSince: (day: string) => `Meetings since ${day} count. Switch it off and on to begin today.`,
  sameAgent: "Who was here before",
  same: {
    off: "Is shared out like anybody",
    person: "Gets the same agent",
    account: "The whole company gets the same agent",
  },
  sameHints: {
    off: "Earlier meetings do not count.",
    person: "Whoever had a meeting gets its agent again, if he has time.",
    account:
      "Whoever has an address of the same company gets its last agent, if he has time. Addresses of mail providers count for nobody.",
  },
  next: "Who is next",
  nextHint:
    "In this order, whoever has time gets the next meeting that no account, no earlier agent and no rule gives to somebody.",
  turnFirst: "Nobody was booked yet: the round begins with the first.",
  turnAfter: (name: string) => `Comes after ${name}, who was booked last.`,
  waitedLongest: "Has waited longest.",
  furthestBehind: "Is furthest behind the share.",
  neverBooked: "Never booked",
  lastBooked: (when: string) => `Last booked ${when}`,
  even: "Has exactly that share",
  behind: (meetings: string) => `Behind by ${meetings}`,
  ahead: (meetings: string) => `Ahead by ${meetings}`,
  makeNext: "Make next",
  makeNextOf: (name: string) => `Make ${name} next`,
  isNext: (name: string) => `${name} is next`,
  members: "Members",
  membersHint,
  addMember: "Add a member",
  chooseAgent: "Choose an agent…",
  noAgent: "No other agent is called that",
  weight: "Weight",
  weightOf: (name: string) => `Weight of ${name}`,
  priority: "Priority",
  priorityOf: (name: string) => `Priority of ${name}`,
  accounts: "Accounts",
  accountsHint:
    "Companies that belong to a member, by the domain of the visitor's e-mail address. Asked before everything else. The file is a CSV with the columns company, domain, agent (the e-mail address).",
  importAccounts: "Import a CSV…",
  replaceAccounts: "Replace by a CSV…",
  accountCount: (count: number) => (count === 1 ? "1 account" : `${count} accounts`),
  accountsExclusive: "Nobody else takes an account",
  fileProblems: {
    broken: "This file is damaged: a quote is never closed. Nothing was taken.",
    "too-many": "These are more than 20,000 accounts. Nothing was taken.",
    "too-big":
      "This file is larger than 5 MB: it holds more than 20,000 accounts, or something else. Nothing was taken.",
    unreadable: "This file cannot be read. Check whether it is still there. Nothing was taken.",
  },
  fileEmpty: "There is no account in this file.",
  notTaken: (count: number, taken: number) =>
    taken === 0
      ? `Nothing was taken, for ${count === 1 ? "this reason" : "these reasons"}:`
      : `${count === 1 ? "1 row was" : `${count} rows were`} not taken, the others were:`,
  row: (row: number) => `Row ${row}:`,
  rowProblems,
  andMore: (count: number) => `And ${count} more.`,
  searchAccounts: "Search accounts",
  company: "Company",
  domain: "Domain",
  agent: "Agent",
  actions: "Actions",
  removeAccount: (domain: string) => `Remove ${domain}`,
  rules: "Rules",
  rulesHint:
    "Visitors of a kind go to some of the team. The first rule that fits counts; without one, all take turns.",
  addRule: "Add a rule",
  ruleNumber: (number: number) => `Rule ${number}`,
  ruleName: (number: number) => `Name of rule ${number}`,
  goTo: "Go to",
  among: "Shared out among them",
  exclusive: "Nobody else takes them",
  exclusiveOn: "If none of them has time, the visitor reads that nobody has.",
  exclusiveOff: "If none of them has time, it goes on with the next step.",
  meetingHint: "Each member's own buffers, notice and limits count too; the stricter one wins.",
  previewHint: (zone: string) =>
    `When at least one member has time, by this computer's clock (${zone}). Who has a calendar that cannot be read is left out, as for visitors.`,
  teamTimes: (count: number) => (count === 1 ? "1 time" : `${count} times`),
  memberTimes: (name: string, count: number) =>
    `${name}: has time at ${count === 0 ? "none" : count === 1 ? "one" : String(count)} of them.`,
};
