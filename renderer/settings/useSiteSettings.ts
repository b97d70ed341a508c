import { useEffect, useRef, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { registerFlusher } from "../app/registerFlusher.ts";
import { call } from "../ipc/call.ts";
import { settingsSaver } from "./settingsSaver.ts";
import { validPart } from "./validPart.ts";

/** Where the settings stand: an `invalid` field waits until it is mended, all others are saved. */
export type SaveState = "saved" | "saving" | "invalid" | "failed";

/** The settings as they are on screen, and what of them can be saved. */
type Shown = { readonly settings: SiteSettings; readonly valid: SiteSettings };

/** The site's settings, saved as they are changed. `settings` is undefined until they have been read. */
export function useSiteSettings() {
  const [settings, setSettings] = useState<SiteSettings | undefined>();
  const [failure, setFailure] = useState<CallError | undefined>();
  const [state, setState] = useState<SaveState>("saved");
  const [isInvalid, setInvalid] = useState(false);
  const saver = useRef(settingsSaver(setState));
  const shown = useRef<Shown>(undefined);
  useEffect(() => {
    void call("settings:get").then((read) => {
      if (!read.ok) return setFailure(read.error);
      shown.current = { settings: read.value, valid: read.value };
      setSettings(read.value);
    });
    // what is still wrong would be lost on closing
    return registerFlusher(async () => (await saver.current.settled()) && hasAll(shown.current));
  }, []);
  const change = (part: Partial<SiteSettings>) => {
    if (shown.current === undefined) return;
    const { settings: before, valid: known } = shown.current;
    const next = { ...before, ...part };
    const valid = validPart(next, before, known);
    shown.current = { settings: next, valid };
    setSettings(next);
    setInvalid(!hasAll(shown.current));
    saver.current.save(complete(valid));
  };
  return {
    settings,
    failure,
    state: isInvalid && state !== "failed" ? ("invalid" as const) : state,
    change,
    retry: () => shown.current && saver.current.save(complete(shown.current.valid)),
  };
}

/** Whether nothing of the settings is wrong. */
function hasAll(shown: Shown | undefined): boolean {
  if (shown === undefined) return true;
  const { settings, valid } = shown;
  const { webhooks } = valid.sinks;
  return (
    settings.timeZone === valid.timeZone &&
    settings.sinks.callback === valid.sinks.callback &&
    settings.sinks.webhooks.every(({ url }, at) => url === webhooks[at]?.url)
  );
}

/** Without the webhooks that have no address yet. */
function complete(settings: SiteSettings): SiteSettings {
  const webhooks = settings.sinks.webhooks.filter(({ url }) => url !== "");
  return { ...settings, sinks: { ...settings.sinks, webhooks } };
}
