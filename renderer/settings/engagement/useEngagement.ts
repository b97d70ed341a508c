import { useEffect, useRef, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import type { EngagementProgress, EngagementSettings, EngagementView } from "#shared/marketo/engagement.ts";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";
import { saveShown } from "./saveShown.ts";

/** What is known of a connection's conversations, and what can be done: change the settings, look, write, stop. */
export function useEngagement(id: string) {
  const [view, setView] = useState<EngagementView>();
  const saved = useRef<EngagementSettings>(undefined);
  const [failed, setFailed] = useState<CallError>();
  const [progress, setProgress] = useState<EngagementProgress>();
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const answer = await call("engagement:get", { id });
      if (isGone) return;
      if (!answer.ok) return setFailed(answer.error);
      const { value } = answer;
      saved.current ??= value.settings;
      // What was chosen here meanwhile may still be on its way.
      setView((view) => ({ ...value, settings: view?.settings ?? value.settings }));
    };
    void read();
    const quiet = [
      onPush("engagement:progress", (told) => told.profile === id && setProgress(told)),
      onPush("engagement:changed", ({ profile }) => profile === id && void read()),
    ];
    return () => {
      isGone = true;
      for (const end of quiet) end();
    };
  }, [id]);
  const save = async (settings: EngagementSettings) => {
    setFailed(await saveShown(id, settings, { setView, saved }));
  };
  const run = async ({ onlyRead = false, again = false } = {}) => {
    setFailed(undefined);
    setProgress(undefined);
    setRunning(true);
    const answer = await call("engagement:run", { id, onlyRead, again });
    setRunning(false);
    if (answer.ok) {
      saved.current = answer.value.settings;
      setView(answer.value);
    } else setFailed(answer.error);
  };
  const stop = () => void call("engagement:stop");
  return { view, failed, progress, isRunning, save, run, stop };
}
