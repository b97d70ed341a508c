import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { loadCalendars } from "./loadCalendars.ts";

type Wanted = Input<"calendars:signIn">;

/** A sign-in: whether the browser is waited for, and how the last one ended, if badly. One that is left alone is stopped. */
export function useSignIn(): {
  readonly waiting: Wanted["service"] | undefined;
  readonly problem: CalendarProblem | undefined;
  readonly start: (wanted: Wanted) => Promise<void>;
  readonly stop: () => void;
} {
  const [waiting, setWaiting] = useState<Wanted["service"]>();
  const [problem, setProblem] = useState<CalendarProblem>();
  const turn = useRef(0);
  const running = useRef(false);
  const stop = useCallback(() => {
    if (running.current) void call("calendars:stopSignIn");
  }, []);
  useEffect(() => stop, [stop]);
  const start = async (wanted: Wanted) => {
    turn.current += 1;
    const { current } = turn;
    running.current = true;
    setProblem(undefined);
    setWaiting(wanted.service);
    const signed = await call("calendars:signIn", wanted);
    // another one has taken its place
    if (current !== turn.current) return;
    running.current = false;
    setWaiting(undefined);
    if (!signed.ok) showError(signed.error);
    else if (!signed.value.ok) setProblem(signed.value.problem);
    await loadCalendars();
  };
  return { waiting, problem, start, stop };
}
