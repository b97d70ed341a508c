import { useCallback, useEffect, useRef, useState } from "react";
import type { Input } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { MarketoReport, MarketoTestProgress } from "#shared/marketo/marketoReport.ts";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";

/** A test of a connection: under way (`progress` comes a moment later), or how it ended. */
export type ConnectionTest =
  | { readonly state: "none" }
  | { readonly state: "running"; readonly progress: MarketoTestProgress | undefined }
  | { readonly state: "done"; readonly report: MarketoReport }
  | { readonly state: "failed"; readonly error: CallError };

/**
 * Tests a connection as it was typed. `forget`: what was found out, or is about to be, is of other values. A test that is left
 * alone is stopped.
 */
export function useConnectionTest(): {
  readonly test: ConnectionTest;
  readonly start: (typed: Input<"marketo:test">) => Promise<void>;
  readonly stop: () => void;
  readonly forget: () => void;
} {
  const [test, setTest] = useState<ConnectionTest>({ state: "none" });
  const turn = useRef(0);
  const running = useRef(false);
  const stop = useCallback(() => {
    if (running.current) void call("marketo:stopTest");
  }, []);
  useEffect(() => stop, [stop]);
  const start = async (typed: Input<"marketo:test">) => {
    turn.current += 1;
    const { current } = turn;
    running.current = true;
    setTest({ state: "running", progress: undefined });
    const quiet = onPush("marketo:progress", (progress) => {
      if (current === turn.current) setTest({ state: "running", progress });
    });
    const tried = await call("marketo:test", typed);
    quiet();
    if (current !== turn.current) return;
    running.current = false;
    setTest(tried.ok ? { state: "done", report: tried.value } : { state: "failed", error: tried.error });
  };
  const forget = () => {
    stop();
    running.current = false;
    turn.current += 1;
    setTest({ state: "none" });
  };
  return { test, start, stop, forget };
}
