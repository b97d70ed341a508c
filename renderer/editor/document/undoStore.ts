import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyHistory, type History, recordStep, takeStep } from "./history.ts";
import { sizeOfChange } from "./sizeOfChange.ts";
import type { Step } from "./step.ts";

/** The content and how it came to be. */
export type UndoState<Content, Name> = {
  readonly content: Content;
  readonly history: History<Content, Name>;
};

/** Content that is changed only in steps, each of which can be undone. `Name`: what a step can have changed. */
export type UndoStore<Content, Name> = Pick<
  StoreApi<UndoState<Content, Name>>,
  "getState" | "subscribe" | "getInitialState"
> & {
  /** Puts `change` of the content in its place; quick changes with the same `merge` are one step. */
  apply(name: Name, change: (content: Content) => Content, merge?: string): void;
  undo(): Step<Content, Name> | undefined;
  redo(): Step<Content, Name> | undefined;
  /** Ends the present step: what follows is a step of its own, even in the same field. */
  seal(): void;
  /** Puts other content in its place and forgets the history. */
  load(content: Content): void;
};

/** Bytes of history kept. */
const cap = 5_000_000;

/** Makes the store of some content. `now`: the clock. */
export function createUndoStore<Content extends object, Name>(
  content: Content,
  now: () => number,
): UndoStore<Content, Name> {
  const store = createStore<UndoState<Content, Name>>(() => ({ content, history: emptyHistory }));
  const { getState, setState, subscribe, getInitialState } = store;
  const go = (direction: "undo" | "redo") => {
    const taken = takeStep(getState().history, direction);
    if (taken) setState({ content: taken.content, history: taken.history });
    return taken?.step;
  };
  return {
    getState,
    subscribe,
    getInitialState,
    apply(name, change, merge) {
      const { content: before, history } = getState();
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
      setState({ content: after, history: recordStep(history, step, cap) });
    },
    undo: () => go("undo"),
    redo: () => go("redo"),
    seal() {
      const { history } = getState();
      if (!history.sealed) setState({ history: { ...history, sealed: true } });
    },
    load: (next) => setState({ content: next, history: emptyHistory }),
  };
}
