import type { Theme } from "../theme.ts";

/** Themes by id. */
export type Themes = ReadonlyMap<string, Theme>;
