import type { Targeting } from "#shared/dialogue/targeting.ts";
import type { ConditionTexts } from "../../i18n/conditionTexts.ts";
import { audienceWords } from "./audienceWords.ts";
import { pagesWords } from "./pagesWords.ts";
import type { ReachTexts } from "./reachTexts.ts";
import { scheduleWords } from "./scheduleWords.ts";

/** `now`: milliseconds since the epoch; `timeZone`: the site's. */
type Context = {
  readonly texts: ReachTexts;
  readonly conditions: ConditionTexts;
  readonly language: string;
  readonly now: number;
  readonly timeZone: string;
};

/** Who sees a dialogue, in plain words, each a part: where, who, after what, how often, when. What is usual is not said. */
export function reachWords(targeting: Targeting, context: Context): readonly string[] {
  const { texts: t, conditions } = context;
  const { pages, audience, events, frequency, schedule } = targeting;
  const who = audienceWords(audience, t, conditions);
  const [event, ...others] = events.map((one) => eventWords(one, t));
  return [
    pagesWords(pages, t),
    ...(who === undefined ? [] : [who]),
    ...(event === undefined ? [] : [t.andMore(event, others.length)]),
    ...(frequency.mode === "untilCompleted" ? [] : [frequencyWords(frequency, t)]),
    ...scheduleWords(schedule, t, context),
  ];
}

function eventWords(event: Targeting["events"][number], t: ReachTexts): string {
  if (event.type === "exitIntent") return t.leaving;
  return event.type === "clicked" ? t.clicked(event.selector) : t.events[event.type](event.atLeast);
}

function frequencyWords(frequency: Targeting["frequency"], t: ReachTexts): string {
  if (frequency.mode === "everyDays") return t.everyDays(frequency.days);
  return frequency.mode === "untilCompleted" ? "" : t.modes[frequency.mode];
}
