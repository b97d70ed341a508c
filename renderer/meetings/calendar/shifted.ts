import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import type { Zone } from "#shared/scheduling/time/zone.ts";
import type { MeetingsView } from "../view/meetingsStore.ts";
import { noonOf } from "./noonOf.ts";

/** The same place some weeks or months on, or back, by the clocks of a zone. Milliseconds since the epoch. */
export function shifted({ form, at }: Pick<MeetingsView, "form" | "at">, by: number, zone: Zone): number {
  const seen = dayOf(at, zone);
  if (form === "week") return noonOf(seen + by * 7, zone);
  const date = new Date(seen * 86_400_000);
  return noonOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 15) / 86_400_000, zone);
}
