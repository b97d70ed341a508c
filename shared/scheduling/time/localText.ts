import type { Zone } from "./zone.ts";

const two = (value: number) => String(value).padStart(2, "0");

/** An instant as a zone's clocks show it, with their distance from UTC: `2026-03-08T09:00:00-05:00`. */
export function localText(instant: number, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  const minutes = Math.abs(offset) / 60_000;
  const distance = `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${distance}`;
}
