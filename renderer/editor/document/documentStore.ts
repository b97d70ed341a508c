import { type Draft, Immer } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { emptyHistory, type History, recordStep, takeStep } from "./history.ts";
import { sizeOfChange } from "./sizeOfChange.ts";
import type { Step } from "./step.ts";
import type { StepName } from "./stepName.ts";

// to freeze a large document takes longer than a frame at its first change, and the types forbid to write to it anyway
const immer = new Immer({ autoFreeze: false });

/** The document and how it came to be. Nothing of saving or selecting stands here: neither can be undone. */
export type DocumentState = { readonly dialogue: Dialogue; readonly history: History };

/** How a change is recorded: `merge` joins it to the last step with the same key. */
export type Recording = { readonly merge?: string };

/** The document of one editor. Every change goes through `apply` and can be undone. */
export type DocumentStore = Pick<StoreApi<DocumentState>, "getState" | "subscribe" | "getInitialState"> & {
  /** Changes the document by `recipe` and records it; a recipe that changes nothing leaves no step. */
  apply(name: StepName, recipe: (draft: Draft<Dialogue>) => void, recording?: Recording): void;
  undo(): Step | undefined;
  redo(): Step | undefined;
  /** Ends the present step: what follows is a step of its own, even in the same field. */
  seal(): void;
  /** Puts another document in its place and forgets the history. */
  load(dialogue: Dialogue): void;
};

/** Makes the store for a dialogue. `now`: the clock; `cap`: bytes of history kept. */
export function createDocumentStore(
  dialogue: Dialogue,
  { now, cap = 20_000_000 }: { now: () => number; cap?: number },
): DocumentStore {
  const store = createStore<DocumentState>(() => ({ dialogue, history: emptyHistory }));
  const { getState, setState, subscribe, getInitialState } = store;
  const go = (direction: "undo" | "redo") => {
    const taken = takeStep(getState().history, direction);
    if (taken) setState({ dialogue: taken.content, history: taken.history });
    return taken?.step;
  };
  return {
    getState,
    subscribe,
    getInitialState,
    apply(name, recipe, { merge } = {}) {
      const { dialogue: before, history } = getState();
      const after = immer.produce(before, recipe);
      if (after === before) return;
      const step: Step = {
        name,
        before,
        after,
        at: now(),
        size: sizeOfChange(before, after),
        ...(merge === undefined ? {} : { merge }),
      };
      setState({ dialogue: after, history: recordStep(history, step, cap) });
    },
    undo: () => go("undo"),
    redo: () => go("redo"),
    seal() {
      const { history } = getState();
      if (!history.sealed) setState({ history: { ...history, sealed: true } });
    },
    load(next) {
      setState({ dialogue: next, history: emptyHistory });
    },
  };
}
