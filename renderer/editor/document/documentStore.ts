import { applyPatches, type Draft, enablePatches, produceWithPatches } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { emptyHistory, type History, recordStep, sizeOf } from "./history.ts";
import type { Step } from "./step.ts";
import type { StepName } from "./stepName.ts";

enablePatches();

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
  return {
    getState,
    subscribe,
    getInitialState,
    apply(name, recipe, { merge } = {}) {
      const before = getState();
      const [next, patches, inverse] = produceWithPatches(before.dialogue, recipe);
      if (patches.length === 0) return;
      const step: Step = {
        name,
        patches,
        inverse,
        at: now(),
        size: sizeOf(patches, inverse),
        ...(merge === undefined ? {} : { merge }),
      };
      setState({ dialogue: next, history: recordStep(before.history, step, cap) });
    },
    undo() {
      const { dialogue: present, history } = getState();
      const step = history.undo.at(-1);
      if (!step) return undefined;
      setState({
        dialogue: applyPatches(present, step.inverse),
        history: { undo: history.undo.slice(0, -1), redo: [...history.redo, step], sealed: true },
      });
      return step;
    },
    redo() {
      const { dialogue: present, history } = getState();
      const step = history.redo.at(-1);
      if (!step) return undefined;
      setState({
        dialogue: applyPatches(present, step.patches),
        history: { undo: [...history.undo, step], redo: history.redo.slice(0, -1), sealed: true },
      });
      return step;
    },
    seal() {
      const { history } = getState();
      if (!history.sealed) setState({ history: { ...history, sealed: true } });
    },
    load(next) {
      setState({ dialogue: next, history: emptyHistory });
    },
  };
}
