import { useStore } from "zustand";
import { useSession } from "../session/useSession.ts";
import type { ProblemsState } from "./createProblems.ts";

/** A narrow reading of the problems. */
export function useProblems<Value>(select: (state: ProblemsState) => Value): Value {
  return useStore(useSession().problems, select);
}
