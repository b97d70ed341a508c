import { create } from "zustand";
import type { Followed } from "#shared/ipc/meetingsContract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { MeetingStatus, MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** What the list can be sorted by. */
export type MeetingSort = "when" | "visitor" | "agent" | "dialogue" | "status";

/**
 * Which meetings are shown. `status`: `toMark` are those that are over and of which nobody says whether they took place; `from`,
 * `until`: dates such as `2026-03-08` by the own clocks, both included and either blank, of the period `dates`.
 */
export type MeetingFilter = {
  readonly search: string;
  readonly status: MeetingStatus | "toMark" | "all";
  readonly agent: string;
  readonly dialogue: string;
  readonly period: "upcoming" | "past" | "all" | "dates";
  readonly from: string;
  readonly until: string;
};

/** How meetings are shown. `at`: an instant in the week or month that is seen; `zone`: by whose clocks. */
export type MeetingsView = MeetingFilter & {
  readonly form: "list" | "week" | "month";
  readonly zone: "own" | "agent";
  readonly at: number;
  readonly sort: MeetingSort;
  readonly descending: boolean;
};

/** What is asked about a meeting. */
export type Asking = { readonly kind: "reschedule" | "cancel" | "reassign"; readonly id: string };

/** `now`: of the last reading; `unreadable`: how many meetings and changes of meetings are left out; `active`: the row or entry that keys act on; `opened`: the meeting beside the list; `told`: to those who do not see it. */
type MeetingsState = {
  readonly meetings: readonly MeetingView[] | undefined;
  readonly agents: readonly { readonly id: string; readonly name: string; readonly isGone: boolean }[];
  readonly followed: Followed | null;
  readonly unreadable: number;
  readonly failure: CallError | undefined;
  readonly looking: boolean;
  readonly now: number;
  readonly view: MeetingsView;
  readonly active: string | undefined;
  readonly opened: string | undefined;
  readonly asking: Asking | undefined;
  readonly told: { readonly text: string; readonly count: number };
};

/** Shows every meeting. */
export const everyMeeting: MeetingFilter = {
  search: "",
  status: "all",
  agent: "",
  dialogue: "",
  period: "all",
  from: "",
  until: "",
};

export const meetingsStore = create<MeetingsState>(() => ({
  meetings: undefined,
  agents: [],
  followed: null,
  unreadable: 0,
  failure: undefined,
  looking: false,
  now: Date.now(),
  view: {
    ...everyMeeting,
    period: "upcoming",
    form: "list",
    zone: "own",
    at: Date.now(),
    sort: "when",
    descending: false,
  },
  active: undefined,
  opened: undefined,
  asking: undefined,
  told: { text: "", count: 0 },
}));
