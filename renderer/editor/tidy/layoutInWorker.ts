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
  const worker = new Worker(workerUrl);
  // ELK itself would wait for the answer of a worker that failed for ever
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  const elk = new ELK({ workerUrl, workerFactory: () => worker });
  try {
    return await Promise.race([elk.layout(graph), failure]);
  } finally {
    elk.terminateWorker();
  }
}
