import { createStore, type StoreApi } from "zustand/vanilla";
import type { Theme } from "#shared/site/theme.ts";
import { emptyHistory, type History, recordStep, takeStep } from "../../editor/document/history.ts";
import { sizeOfChange } from "../../editor/document/sizeOfChange.ts";
import type { Step } from "../../editor/document/step.ts";
import type { ThemeStepName } from "./themeStepName.ts";

/** The theme and how it came to be. */
export type ThemeState = { readonly theme: Theme; readonly history: History<Theme, ThemeStepName> };

/** The theme of one editor. Every change goes through `apply` and can be undone. */
export type ThemeStore = Pick<StoreApi<ThemeState>, "getState" | "subscribe" | "getInitialState"> & {
  /** Puts `change` of the theme in its place; quick changes with the same `merge` are one step. */
  apply(name: ThemeStepName, change: (theme: Theme) => Theme, merge?: string): void;
  undo(): Step<Theme, ThemeStepName> | undefined;
  redo(): Step<Theme, ThemeStepName> | undefined;
  /** Ends the present step: what follows is a step of its own, even in the same field. */
  seal(): void;
  /** Puts another theme in its place and forgets the history. */
  load(theme: Theme): void;
};

/** Bytes of history kept. */
const cap = 5_000_000;

/** Makes the store for a theme. `now`: the clock. */
export function createThemeStore(theme: Theme, now: () => number): ThemeStore {
  const store = createStore<ThemeState>(() => ({ theme, history: emptyHistory }));
  const { getState, setState, subscribe, getInitialState } = store;
  const go = (direction: "undo" | "redo") => {
    const taken = takeStep(getState().history, direction);
    if (taken) setState({ theme: taken.content, history: taken.history });
    return taken?.step;
  };
  return {
    getState,
    subscribe,
    getInitialState,
    apply(name, change, merge) {
      const { theme: before, history } = getState();
      const after = change(before);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      const step = {
        name,
        before,
        after,
        at: now(),
        size: sizeOfChange(before, after),
        ...(merge !== undefined && { merge }),
      };
      setState({ theme: after, history: recordStep(history, step, cap) });
    },
    undo: () => go("undo"),
    redo: () => go("redo"),
    seal() {
      const { history } = getState();
      if (!history.sealed) setState({ history: { ...history, sealed: true } });
    },
    load: (next) => setState({ theme: next, history: emptyHistory }),
  };
}
