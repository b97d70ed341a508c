import { useStore } from "zustand";
import { useSession } from "../session/useSession.ts";
import type { TestsState } from "./testsStore.ts";

/** A narrow reading of the tests. */
export function useTests<Value>(select: (tests: TestsState) => Value): Value {
  return useStore(useSession().tests, select);
}
