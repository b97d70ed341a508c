import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { flushAll } from "../app/flushAll.ts";
import { call } from "../ipc/call.ts";
import { findAllStore } from "./findAllStore.ts";

type Found = Output<"dialogues:search">;

/** Milliseconds after the last key before all dialogues are searched. */
const pause = 150;

/** What the search finds now, and a way to look again; `found` is undefined before the first answer. */
export function useFindAll(): {
  readonly found: Found | undefined;
  readonly failure: CallError | undefined;
  readonly searching: boolean;
  readonly look: () => Promise<void>;
} {
  const { query, scope, whole, matchCase, replacing, replacement } = useStore(findAllStore);
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<CallError>();
  const [searching, setSearching] = useState(false);
  const latest = useRef(0);
  const wanted = replacing ? replacement : undefined;
  const look = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setSearching(true);
    // what is searched is what is saved
    await flushAll();
    const asked = { query, scope, whole, matchCase };
    const answer = await call("dialogues:search", {
      ...asked,
      ...(wanted === undefined ? {} : { replacement: wanted }),
    });
    if (turn !== latest.current) return;
    setSearching(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) setFound(answer.value);
  }, [query, scope, whole, matchCase, wanted]);
  useEffect(() => {
    const timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [look]);
  return { found, failure, searching, look };
}
