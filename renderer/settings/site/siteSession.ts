import type { StoreApi } from "zustand/vanilla";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Saving } from "../../app/latestSaver.ts";
import type { UndoStore } from "../../editor/document/undoStore.ts";
import type { SiteStepName } from "./siteStepName.ts";

/** The settings as they are on screen, and what of them can be saved: each wrong field as it was when it was last right. */
export type SiteContent = { readonly settings: SiteSettings; readonly valid: SiteSettings };

/** The site's settings while the window is open: every change is a step, and saved as it is made. */
export type SiteSession = {
  readonly store: UndoStore<SiteContent, SiteStepName>;
  readonly saving: Pick<StoreApi<Saving>, "getState" | "subscribe" | "getInitialState">;
  /** Changes a part of the settings. */
  readonly change: (step: SiteStepName, part: Partial<SiteSettings>) => void;
  /** Tries to save once more. */
  readonly retry: () => void;
  /** Settles when nothing is on its way any more: whether the latest settings are saved. */
  readonly settled: () => Promise<boolean>;
};
