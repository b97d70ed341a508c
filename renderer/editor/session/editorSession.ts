import type { Autosave } from "../document/autosave.ts";
import type { DocumentStore } from "../document/documentStore.ts";
import type { DropOffStore } from "../dropOff/dropOffStore.ts";
import type { FindStore } from "../find/findStore.ts";
import type { ProblemsStore } from "../problems/createProblems.ts";
import type { SimulatorStore } from "../simulator/simulatorStore.ts";
import type { TestsStore } from "../testing/testsStore.ts";
import type { ViewStore } from "./viewStore.ts";

/** Everything that one open dialogue has: its stores stay the same objects as long as it is open. */
export type EditorSession = {
  readonly id: string;
  readonly document: DocumentStore;
  readonly autosave: Autosave;
  readonly view: ViewStore;
  readonly problems: ProblemsStore;
  readonly simulator: SimulatorStore;
  readonly tests: TestsStore;
  readonly find: FindStore;
  readonly dropOff: DropOffStore;
};
