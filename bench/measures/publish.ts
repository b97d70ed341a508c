import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import { loadDialogue } from "#main/dialogues/loadDialogue.ts";
import { saveDialogue } from "#main/dialogues/saveDialogue.ts";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { createMarketoRoom } from "#main/marketo/connection/createMarketoRoom.ts";
import { publishSite } from "#main/publish/publishSite.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import { saveTarget } from "#main/targets/saveTarget.ts";
import type { Measure } from "../measure.ts";
import { manyCards } from "../support/manyCards.ts";

const dialogues = 200;
const changed = 20;

/** From a store of many live dialogues to a folder that has all but a few of them already. */
export const publish: Measure = {
  id: "publish",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "parley-bench-publish-"));
    mkdirSync(join(folder, "home"));
    const store = openStore(join(folder, "home", "parley.db"), { now: Date.now() });
    try {
      const context = contextOf(store);
      for (let index = 0; index < dialogues; index += 1) insertDialogue(manyCards(`d${index}`, 50), context);
      saveTarget(
        { target: { kind: "folder", id: "t", name: "t", address: "", folder: join(folder, "site") } },
        context,
      );
      await publishSite({ target: "t", despiteWarnings: true }, context);
      for (let index = 0; index < changed; index += 1) edit(`d${index}`, context);
      const waits = monitorEventLoopDelay({ resolution: 1 });
      waits.enable();
      const begin = performance.now();
      const made = await publishSite({ target: "t", despiteWarnings: true }, context);
      const seconds = (performance.now() - begin) / 1000;
      waits.disable();
      return [
        {
          name: `publish of ${dialogues} dialogues, ${changed} changed`,
          value: seconds,
          unit: "s",
          budget: { atMost: 5 },
          detail: `${made.changed.length} files sent`,
        },
        { name: "longest wait of main while it publishes", value: waits.max / 1e6, unit: "ms", budget: null },
      ];
    } finally {
      closeStore(store);
      rmSync(folder, { recursive: true });
    }
  },
};

function contextOf(store: HandlerContext["store"]) {
  const vault = {
    status: () => ({ available: false, backend: "", keeping: "memory" as const }),
    setKeeping: () => undefined,
    get: () => undefined,
    set: () => undefined,
    remove: () => undefined,
  };
  return {
    store,
    vault,
    publishing: { running: undefined },
    marketo: createMarketoRoom(),
    push: () => undefined,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    app: { widget: "out/widget", version: "", platform: "", dataFolder: "", locale: "", templates: "" },
  };
}

function edit(id: string, context: ReturnType<typeof contextOf>): void {
  const { dialogue, revision } = loadDialogue(id, context);
  const nodes = dialogue.nodes.map((node) =>
    node.id === "q0" && node.kind === "question"
      ? { ...node, data: { ...node.data, text: { en: "Changed?" } } }
      : node,
  );
  saveDialogue({ dialogue: { ...dialogue, nodes }, revision }, context);
}
