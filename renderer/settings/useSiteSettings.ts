import { useEffect, useRef, useState } from "react";
import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { registerFlusher } from "../app/registerFlusher.ts";
import { call } from "../ipc/call.ts";
import { settingsSaver } from "./settingsSaver.ts";
import { webhookProblem } from "./webhookProblem.ts";

/** Where the settings stand: `invalid` ones wait until they are mended. */
export type SaveState = "saved" | "saving" | "invalid" | "failed";

/** The site's settings, saved as they are changed. `settings` is undefined until they have been read. */
export function useSiteSettings() {
  const [settings, setSettings] = useState<SiteSettings | undefined>();
  const [failure, setFailure] = useState<CallError | undefined>();
  const [state, setState] = useState<SaveState>("saved");
  const saver = useRef(settingsSaver(setState));
  useEffect(() => {
    void call("settings:get").then((read) => (read.ok ? setSettings(read.value) : setFailure(read.error)));
    const stop = registerFlusher(() => saver.current.settled());
    return stop;
  }, []);
  const change = (part: Partial<SiteSettings>) => {
    if (settings === undefined) return;
    const next = { ...settings, ...part };
    setSettings(next);
    const isWrong = next.sinks.webhooks.some(({ url }) => webhookProblem(url) !== undefined);
    if (isWrong || !isTimeZone(next.timeZone)) setState("invalid");
    else saver.current.save(complete(next));
  };
  return {
    settings,
    failure,
    state,
    change,
    retry: () => settings && saver.current.save(complete(settings)),
  };
}

/** Without the webhooks that have no address yet. */
function complete(settings: SiteSettings): SiteSettings {
  const webhooks = settings.sinks.webhooks.filter(({ url }) => url !== "");
  return { ...settings, sinks: { ...settings.sinks, webhooks } };
}
