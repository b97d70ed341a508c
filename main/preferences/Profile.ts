import type { Preferences } from "#shared/ipc/preferences.ts";
import type { WindowState } from "../window/windowState.ts";

/** What the studio remembers about itself, apart from any work: a small file that may be lost without harm. */
export type Profile = { readonly preferences: Preferences; readonly window: WindowState | undefined };
