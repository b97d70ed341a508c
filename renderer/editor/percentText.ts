import { languageStore } from "../i18n/languageStore.ts";

/** A part of a whole (0 to 1) in the studio's way of writing percents. */
export function percentText(part: number): string {
  return part.toLocaleString(languageStore.getState().language, {
    style: "percent",
    maximumFractionDigits: 1,
  });
}
