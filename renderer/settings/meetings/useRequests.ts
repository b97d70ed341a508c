import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";

/** What visitors ask for, as it is now, for as long as somebody looks. `closed`: also what is done. */
export function useRequests(closed: boolean): Output<"requests:get"> | undefined {
  const [known, setKnown] = useState<Output<"requests:get">>();
  useEffect(() => {
    let isGone = false;
    const load = () =>
      void call("requests:get", { closed }).then((answer) => {
        if (isGone) return;
        if (answer.ok) setKnown(answer.value);
        else showError(answer.error);
      });
    load();
    const quiet = onPush("requests:changed", load);
    return () => {
      isGone = true;
      quiet();
    };
  }, [closed]);
  return known;
}
