/** What an undoable step changed of agents, teams and holidays. The studio's texts say each ("Undo: working hours"). */
export const setupStepNames = [
  "addAgent",
  "duplicateAgent",
  "removeAgent",
  "person",
  "photo",
  "languages",
  "hours",
  "dates",
  "meeting",
  "calendars",
  "link",
  "addTeam",
  "removeTeam",
  "team",
  "members",
  "order",
  "routing",
  "rules",
  "accounts",
  "invitation",
  "fallback",
  "addHolidays",
  "removeHolidays",
  "holidays",
] as const;

export type SetupStepName = (typeof setupStepNames)[number];
