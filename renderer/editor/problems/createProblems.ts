import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { sameProblems } from "./sameProblems.ts";

/**
 * What is wrong with the document, all of it and by card; `checked`: the look at a document that found it, a new object each time,
 * undefined until the first; `failed`: the last look came to nothing, so that what is known may be out of date; `shown`: the card whose
 * problems are listed beside it.
 */
export type ProblemsState = {
  readonly checked: { readonly dialogue: Dialogue } | undefined;
  readonly failed: boolean;
  readonly all: readonly FoundProblem[];
  readonly byNode: ReadonlyMap<string, readonly FoundProblem[]>;
  readonly shown: string | undefined;
};

export type ProblemsStore = StoreApi<ProblemsState> & {
  /** Looks at the document again; while a look is under way only the latest document waits. */
  check(dialogue: Dialogue): void;
};

/**
 * Asks `check` for the problems of a dialogue, one at a time. A check that fails is tried again once, then with the next
 * change; `onFail` is told once until one succeeds.
 */
export function createProblems(
  check: (dialogue: Dialogue) => Promise<readonly FoundProblem[]>,
  onFail: () => void,
): ProblemsStore {
  const store = createStore<ProblemsState>(() => ({
    checked: undefined,
    failed: false,
    all: [],
    byNode: new Map(),
    shown: undefined,
  }));
  let next: Dialogue | null = null;
  let busy = false;
  let failures = 0;

  async function run(): Promise<void> {
    busy = true;
    while (next) {
      const dialogue = next;
      next = null;
      try {
        const all = await check(dialogue);
        failures = 0;
        const byNode = groupByNode(all, store.getState().byNode);
        store.setState({ checked: { dialogue }, failed: false, all, byNode });
      } catch {
        failures += 1;
        if (failures === 1) next ??= dialogue;
        else store.setState({ failed: true });
        if (failures === 2) onFail();
      }
    }
    busy = false;
  }

  return {
    ...store,
    check(dialogue) {
      next = dialogue;
      if (!busy) void run();
    },
  };
}

/** A card whose problems are the same keeps its list, so that it is not drawn again. */
function groupByNode(all: readonly FoundProblem[], before: ProblemsState["byNode"]): ProblemsState["byNode"] {
  const groups = new Map<string, FoundProblem[]>();
  for (const problem of all) {
    if (problem.node === undefined) continue;
    const group = groups.get(problem.node);
    if (group) group.push(problem);
    else groups.set(problem.node, [problem]);
  }
  return new Map(
    [...groups].map(([node, group]) => {
      const old = before.get(node);
      return [node, old && sameProblems(old, group) ? old : group] as const;
    }),
  );
}
