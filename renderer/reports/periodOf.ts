/** How many days up to today, all that is known, or dates of the user's own. */
export type Period = "7" | "28" | "90" | "365" | "all" | "dates";

const dayLength = 86_400_000;
const date = (at: number) => new Date(at).toISOString().slice(0, 10);

/** From which date until which a period is, today by the computer's clock included. `now`: milliseconds since the epoch. */
export function periodOf(
  period: Exclude<Period, "all" | "dates">,
  now: number,
): { readonly from: string; readonly until: string } {
  const today = now - new Date(now).getTimezoneOffset() * 60_000;
  return { from: date(today - (Number(period) - 1) * dayLength), until: date(today) };
}
