import { createStore, type StoreApi } from "zustand/vanilla";
import type { Input, Output } from "#shared/ipc/contract.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";

/** What the preview is to show. */
export type WantedPreview = Input<"themes:preview">;

/** A page of the preview; one is shown, others wait behind it until their chat is there. */
export type PreviewPage = Output<"themes:preview"> & { readonly shown: boolean };

export type PreviewPages = {
  readonly pages: readonly PreviewPage[];
  /** Why the latest page could not be made. */
  readonly failure: CallError | undefined;
};

/** What a previewer needs of the world around it. */
export type PreviewerDeps = {
  readonly open: (wanted: WantedPreview) => Promise<Result<Output<"themes:preview">>>;
  readonly close: (session: string) => void;
  /** Runs `action` after `milliseconds`; answers the way to call it off. */
  readonly later: (action: () => void, milliseconds: number) => () => void;
};

export type Previewer = {
  readonly store: StoreApi<PreviewPages>;
  /** Shows this from now on; what is wanted while a page is being made is made after it, and what lies between is left out. */
  want(wanted: WantedPreview): void;
  /** The chat of a page is there. */
  drawn(session: string): void;
  /** Gives every page back. */
  stop(): void;
};

/** Milliseconds: a colour that is being pulled is not built at each step; a chat gets time to draw itself; and no longer. */
const pause = 90;
const drawing = 140;
const patience = 2500;

/** Makes the pages of a preview, one at a time, and lets each take the place of the one before once its chat is there. */
export function createPreviewer({ open, close, later }: PreviewerDeps): Previewer {
  const store = createStore<PreviewPages>(() => ({ pages: [], failure: undefined }));
  let latest: WantedPreview | undefined;
  let made = "";
  let busy = false;
  let stopped = false;
  let callOff = () => {};

  function show(session: string): void {
    const { pages } = store.getState();
    const at = pages.findIndex((page) => page.session === session);
    const [shown, ...rest] = pages.slice(Math.max(at, 0));
    if (at < 0 || !shown) return;
    for (const old of pages.slice(0, at)) close(old.session);
    store.setState({ pages: [{ ...shown, shown: true }, ...rest] });
  }

  async function make(): Promise<void> {
    if (busy) return;
    busy = true;
    while (!stopped && latest !== undefined && made !== JSON.stringify(latest)) {
      made = JSON.stringify(latest);
      const opened = await open(latest);
      if (!opened.ok) store.setState({ failure: opened.error });
      else if (stopped) close(opened.value.session);
      else {
        const { pages } = store.getState();
        store.setState({
          pages: [...pages, { ...opened.value, shown: pages.length === 0 }],
          failure: undefined,
        });
        // a page that says nothing is shown all the same
        later(() => show(opened.value.session), patience);
      }
    }
    busy = false;
  }

  return {
    store,
    want(wanted) {
      latest = wanted;
      callOff();
      callOff = later(() => void make(), pause);
    },
    drawn(session) {
      later(() => show(session), drawing);
    },
    stop() {
      stopped = true;
      callOff();
      for (const { session } of store.getState().pages) close(session);
      store.setState({ pages: [] });
    },
  };
}
