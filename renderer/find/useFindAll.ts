import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { flushAll } from "../app/flushAll.ts";
import { call } from "../ipc/call.ts";
import { findAllStore } from "./findAllStore.ts";
import type { Previewed } from "./previewed.ts";

/** What was found, and what had been asked for; `preview`: of the replacement that is shown, if one is. */
type Found = Output<"dialogues:search"> & { readonly preview: Previewed | undefined };

/** Milliseconds after the last key before all dialogues are searched. */
const pause = 150;

/**
 * What the search finds, and a way to look again; `found` is undefined before the first answer. `settled`: it is the answer
 * to what is asked for now.
 */
export function useFindAll(): {
  readonly found: Found | undefined;
  readonly failure: CallError | undefined;
  readonly settled: boolean;
  readonly look: () => Promise<void>;
} {
  const { query, scope, whole, matchCase, replacing, replacement } = useStore(findAllStore);
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<CallError>();
  const [answered, setAnswered] = useState<() => Promise<void>>();
  const latest = useRef(0);
  const wanted = replacing ? replacement : undefined;
  const look = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setAnswered(undefined);
    // what is searched is what is saved
    await flushAll();
    const asked = { query, scope, whole, matchCase };
    const answer = await call("dialogues:search", {
      ...asked,
      ...(wanted === undefined ? {} : { replacement: wanted }),
    });
    if (turn !== latest.current) return;
    setAnswered(() => look);
    setFailure(answer.ok ? undefined : answer.error);
    const preview = wanted === undefined ? undefined : { query: asked, replacement: wanted };
    if (answer.ok) setFound({ ...answer.value, preview });
  }, [query, scope, whole, matchCase, wanted]);
  useEffect(() => {
    const timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [look]);
  return { found, failure, settled: answered === look && failure === undefined, look };
}
