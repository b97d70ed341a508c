/**
 * A team or an agent that a meeting card may name. `bookable`: somebody of them has a calendar that meetings go into; `people`: how
 * many they are; `byRules`: visitors of some kinds go to some of the team; `link`: an agent's own page for booking, blank: none.
 */
export type MeetingHost = {
  readonly kind: "team" | "agent";
  readonly name: string;
  readonly people: number;
  readonly bookable: boolean;
  readonly byRules: boolean;
  readonly link: string;
};

/** By `team:ID` or `agent:ID`. */
export type MeetingHosts = ReadonlyMap<string, MeetingHost>;
