import type { Preferences } from "#shared/ipc/preferences.ts";

/** The part of the preferences that the first paint needs. */
export type Look = Pick<Preferences, "appearance" | "language">;

/** Where local storage keeps it. */
export const lookKey = "parley.look";
