import { createStore, type StoreApi } from "zustand/vanilla";
import type { Output } from "#shared/ipc/contract.ts";

/** What the author looks at: never part of the document, never undone. */
export type ViewState = {
  /** Ids of the chosen cards and edges. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The connection that a card being dragged would be put on. */
  readonly dropEdge: string | undefined;
  /** The language in which texts are shown and edited. */
  readonly language: string;
  readonly problemsOpen: boolean;
  /** Whether the table of translations stands over the canvas. */
  readonly languagesOpen: boolean;
  /** Whether the outline stands over the canvas. */
  readonly outlineOpen: boolean;
  /** Whether the targeting stands over the canvas. */
  readonly targetingOpen: boolean;
  /** Whether the dialogue's look stands over the canvas. */
  readonly lookOpen: boolean;
  /** The rule of the targeting that is to be changed, when it is opened. */
  readonly targetingRule: "pages" | "audience" | "events" | "frequency" | "schedule" | "priority" | undefined;
  /** A language file that was read, to be agreed to. */
  readonly languageImport: Output<"languages:import">;
  /** Grows when the inspector should take the focus. */
  readonly focusInspector: number;
  /** Grows when a card was made by hand, whose words are to be written next. */
  readonly writeInInspector: number;
  /** What on the canvas takes the focus once it is drawn, if what had it is gone. */
  readonly focusThing: string | undefined;
  /** What on the canvas is to be in the window, as it was chosen elsewhere or a key moved it; a new object each time. */
  readonly inSight: { readonly id: string } | undefined;
  /** The card of which it is asked what follows. */
  readonly nextOf: string | undefined;
  /** Whether it is asked if unsaved changes may be left behind. */
  readonly leaving: boolean;
  /** Said to screen readers; the number makes the same words twice two announcements. */
  readonly announcement: { readonly text: string; readonly count: number };
};

export type ViewStore = StoreApi<ViewState> & {
  /** Chooses; one alone is brought into the window. */
  select(nodes: Iterable<string>, edges?: Iterable<string>): void;
  /** Chooses what the pointer is on. The canvas stays where it is, so that a second click meets what the author sees. */
  point(nodes: Iterable<string>, edges?: Iterable<string>): void;
  announce(text: string): void;
};

/** The view of an editor that was just opened. */
export function createViewStore(language: string): ViewStore {
  const store = createStore<ViewState>(() => ({
    nodes: new Set(),
    edges: new Set(),
    dropEdge: undefined,
    language,
    problemsOpen: false,
    languagesOpen: false,
    outlineOpen: false,
    targetingOpen: false,
    lookOpen: false,
    targetingRule: undefined,
    languageImport: null,
    focusInspector: 0,
    writeInInspector: 0,
    focusThing: undefined,
    inSight: undefined,
    nextOf: undefined,
    leaving: false,
    announcement: { text: "", count: 0 },
  }));
  return {
    ...store,
    select(nodes, edges = []) {
      const chosen = new Set(nodes);
      const [id] = chosen;
      const inSight = chosen.size === 1 && id !== undefined ? { id } : undefined;
      store.setState({ nodes: chosen, edges: new Set(edges), inSight });
    },
    point(nodes, edges = []) {
      store.setState({ nodes: new Set(nodes), edges: new Set(edges), inSight: undefined });
    },
    announce(text) {
      store.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
    },
  };
}
