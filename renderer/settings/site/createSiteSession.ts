import { createStore } from "zustand/vanilla";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Saving } from "../../app/latestSaver.ts";
import { createUndoStore } from "../../editor/document/undoStore.ts";
import { settingsSaver } from "../settingsSaver.ts";
import { validPart } from "../validPart.ts";
import { completePart } from "./completePart.ts";
import type { SiteContent, SiteSession } from "./siteSession.ts";
import type { SiteStepName } from "./siteStepName.ts";

/** Fields that are written or pulled at: what follows quickly in the same one is the same step. */
const gradual: ReadonlySet<SiteStepName> = new Set([
  "name",
  "timeZone",
  "chatTitle",
  "chatColor",
  "relay",
  "webhookAddress",
  "webhookKey",
  "callback",
  "marketoHost",
  "marketoMunchkinId",
  "marketoForm",
  "marketoField",
  "marketoPayload",
  "marketoPage",
]);

/** Opens the settings that were just read. */
export function createSiteSession(read: SiteSettings): SiteSession {
  const store = createUndoStore<SiteContent, SiteStepName>({ settings: read, valid: read }, Date.now);
  const saving = createStore<Saving>(() => "saved");
  const saver = settingsSaver((now) => saving.setState(now));
  const save = () => saver.save(completePart(store.getState().content.valid));
  store.subscribe((now, before) => {
    if (now.content !== before.content) save();
  });
  return {
    store,
    saving,
    change: (step, part) =>
      store.apply(step, (before) => changed(before, part), gradual.has(step) ? step : undefined),
    retry: save,
    settled: saver.settled,
  };
}

function changed({ settings, valid }: SiteContent, part: Partial<SiteSettings>): SiteContent {
  const next = { ...settings, ...part };
  return { settings: next, valid: validPart(next, settings, valid) };
}
