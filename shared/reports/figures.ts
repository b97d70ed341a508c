/**
 * What a report counts, in the order in which it is shown. All but goals and meetings count visits, each at most once:
 * `triggered`: the chat was shown; `opened`; `engaged`: the first answer was given; `completed`: it came to an end; `acquired`: an
 * e-mail address was given; `goals` and `meetings`: how many, however many of one visit; `goalVisits`: in how many visits a goal was
 * reached; `meetingVisits`: in how many a meeting was asked for. A visit is a conversation, together with those that
 * the same visitor begins with the same dialogue within half an hour after it.
 */
export const figureNames = [
  "triggered",
  "opened",
  "engaged",
  "completed",
  "acquired",
  "goals",
  "meetings",
  "goalVisits",
  "meetingVisits",
] as const;

export type FigureName = (typeof figureNames)[number];

export type Figures = { readonly [Name in FigureName]: number };
