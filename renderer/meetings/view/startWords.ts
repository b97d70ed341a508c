import { dateFormat } from "./dateFormat.ts";

type StartWordsOptions = {
  readonly timeZone: string;
  readonly language: string;
  readonly now: number;
  readonly day: boolean;
};

/**
 * When a meeting begins by a zone's clocks, as briefly as can be understood. `start`, `now`: milliseconds since the epoch; `day`: with
 * the date, and the year where that is another than now; otherwise with the weekday alone.
 */
export function startWords(start: number, { timeZone, language, now, day }: StartWordsOptions): string {
  const year = day && new Date(start).getFullYear() !== new Date(now).getFullYear();
  return dateFormat(language, {
    timeZone,
    weekday: "short",
    ...(day && { day: "numeric", month: "short" }),
    ...(year && { year: "numeric" }),
    ...{ hour: "numeric", minute: "2-digit" },
  }).format(start);
}
