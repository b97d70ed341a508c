import type { MeetingsView } from "../view/meetingsStore.ts";

const week = 7 * 86_400_000;

/** The same place some weeks or months on, or back. Milliseconds since the epoch. */
export function shifted({ form, at }: Pick<MeetingsView, "form" | "at">, by: number): number {
  if (form === "week") return at + by * week;
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth() + by, 15).getTime();
}
