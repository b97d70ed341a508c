/** Where in a person's timeline: an activity's time (milliseconds since the epoch) and the number that it is kept under. */
export type TimelinePlace = { readonly at: number; readonly number: number };

/** An activity on a timeline. `about`: its primary value, such as a form's name; `details`: its attributes, as text. */
export type TimelineActivity = TimelinePlace & {
  readonly type: number;
  readonly about: string | null;
  readonly details: { name: string; value: string }[];
};

/** Part of a timeline, latest first. `more`: whether there are older ones. */
export type TimelinePage = { readonly activities: readonly TimelineActivity[]; readonly more: boolean };
