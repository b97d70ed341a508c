import ELK, { type ElkNode } from "elkjs/lib/elk-api.js";
import workerUrl from "elkjs/lib/elk-worker.min.js?url";
import { askOnce } from "../askOnce.ts";
import { layerGraphOf } from "./layers/layerGraphOf.ts";
import type { layGraph } from "./layers/layGraph.ts";

/** With more cards than these ELK takes longer than an author waits for: seconds for a thousand, minutes for ten thousand. */
const mostForElk = 150;

/** Lays a graph out in a worker that ends with it: a layout is rare, and ELK is large. */
export async function layoutInWorker(graph: ElkNode): Promise<ElkNode> {
  const cards = graph.children ?? [];
  if (cards.length > mostForElk) {
    const worker = new Worker(new URL("./layers/layWorker.ts", import.meta.url), { type: "module" });
    const places = await askOnce<ReturnType<typeof layGraph>>(worker, layerGraphOf(graph));
    return { id: graph.id, children: cards.map(({ id }, box) => ({ id, ...places[box] })) };
  }
  const elk = new ELK({ workerUrl, workerFactory: (url) => new Worker(url ?? workerUrl) });
  try {
    return await elk.layout(graph);
  } finally {
    elk.terminateWorker();
  }
}
