import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { createMarketoRoom } from "#main/marketo/connection/createMarketoRoom.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import { createVault } from "#main/secrets/createVault.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { PublishProgress } from "#shared/publishing/publishProgress.ts";
import type { StoreContext } from "./freshStore.ts";

const widgetFiles = [
  "parley",
  "launcher",
  "chat",
  "rules",
  "plainRules",
  "watch",
  "cards",
  "queue",
  "plainQueue",
  "recovery",
  "marketo",
  "ptBr",
  "hints",
  "meetings",
  "dress",
  "documents",
];

/** What publishing works with: a test's store, a small stand-in for the built widget, and what was told of the progress. */
export function publishContext(fresh: StoreContext) {
  const widget = path.join(fresh.folder, "widget");
  mkdirSync(widget, { recursive: true });
  for (const name of [
    ...widgetFiles.map((one) => `${one}.js`),
    "parleyFlat.js",
    "pdfWorker.js",
    "pdfFonts.js",
    "pdfCMaps.js",
    "pdfLicense.txt",
    "pages.js",
    "pages.css",
  ])
    writeFileSync(path.join(widget, name), `/* ${name} */`);
  const progress: PublishProgress[] = [];
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from([...plain].reverse().join("")),
    decryptString: (encrypted: Buffer) => [...encrypted.toString()].reverse().join(""),
  };
  const context = {
    store: fresh.store,
    now: fresh.now,
    newId: fresh.newId,
    vault: createVault(fresh.store, keyring, "darwin"),
    publishing: { running: undefined },
    meetings: createMeetingsRoom(),
    marketo: createMarketoRoom({ timeScale: 1000 }),
    app: { widget } as HandlerContext["app"],
    push: ((channel, payload) => {
      if (channel === "publish:progress") progress.push(payload as PublishProgress);
    }) as HandlerContext["push"],
  };
  return { ...context, progress };
}

/** Puts a dialogue that is live into the store. Its first message says `text`. */
export function addLive(fresh: StoreContext, id: string, status: "live" | "draft" | "paused" = "live"): void {
  insertDialogue({ ...newDialogue({ id, name: `The ${id}`, language: "en" }), status }, fresh);
}
