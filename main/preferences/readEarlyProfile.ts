import type { Preferences } from "#shared/ipc/preferences.ts";
import type { Bounds } from "../window/fitBounds.ts";
import { readProfileJson } from "./readProfileJson.ts";

/** The little of the profile that the first window needs. */
export type EarlyProfile = {
  readonly appearance: Preferences["appearance"];
  readonly bounds: Bounds | undefined;
  readonly maximized: boolean;
};

/** Reads what the first window needs from `profile.json`, before any schema is loaded. Whatever makes no sense counts as not there. */
export function readEarlyProfile(folder: string): EarlyProfile {
  const profile = readProfileJson(folder);
  const appearance = at(at(profile, "preferences"), "appearance");
  const window = at(profile, "window");
  return {
    appearance: appearance === "light" || appearance === "dark" ? appearance : "system",
    bounds: boundsOf(at(window, "bounds")),
    maximized: at(window, "maximized") === true,
  };
}

function boundsOf(value: unknown): Bounds | undefined {
  const [x, y, width, height] = [at(value, "x"), at(value, "y"), at(value, "width"), at(value, "height")];
  const all = isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height);
  return all ? { x, y, width, height } : undefined;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
