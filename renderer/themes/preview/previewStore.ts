import { create } from "zustand";
import type { Scheme } from "#shared/site/themes/schemes.ts";

/** How the preview of a theme is looked at: no part of the theme, and the same for all of them. */
export type PreviewState = {
  readonly device: "desktop" | "mobile";
  readonly scheme: Scheme;
  readonly direction: "ltr" | "rtl";
  /** The conversation, or the launcher before it. */
  readonly open: boolean;
};

export const previewStore = create<PreviewState>(() => ({
  device: "desktop",
  scheme: "light",
  direction: "ltr",
  open: true,
}));
