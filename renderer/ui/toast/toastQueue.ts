import { create } from "zustand";

/** A short message at the edge of the window. It goes by itself; one with an action stays longer. */
export type ToastMessage = {
  readonly text: string;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
  /** Errors stay until they are closed. */
  readonly kind?: "info" | "error";
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

/** What was asked for and is not yet on screen: the region that shows toasts is loaded after the first paint. */
export const toastQueue = create<{ readonly waiting: readonly ToastMessage[] }>(() => ({ waiting: [] }));
