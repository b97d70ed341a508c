import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import type { TestResult } from "#shared/dialogue/testing/testResult.ts";

/** The tests as the author looks at them; what they are stands in the document. */
export type TestsState = {
  readonly open: boolean;
  /** Index of the test that is being looked at. */
  readonly chosen: number;
  readonly running: boolean;
  /** A conversation is being made a test. */
  readonly saving: boolean;
  /** What became of each test; one that was edited since has none. */
  readonly results: ReadonlyMap<ConversationTest, TestResult>;
  /** The tests that failed, by the card on which they did. */
  readonly failing: ReadonlyMap<string, readonly ConversationTest[]>;
  /** The dialogue that the results are of. */
  readonly ran: Dialogue | null;
};

export type TestsStore = StoreApi<TestsState>;

/** The tests of an editor that was just opened. */
export function createTestsStore(): TestsStore {
  return createStore<TestsState>(() => ({
    open: false,
    chosen: 0,
    running: false,
    saving: false,
    results: new Map(),
    failing: new Map(),
    ran: null,
  }));
}
