import ELK, { type ElkNode } from "elkjs/lib/elk-api.js";
import workerUrl from "elkjs/lib/elk-worker.min.js?url";

/** Lays a graph out in a worker that ends with it: a layout is rare, and ELK is large. */
export async function layoutInWorker(graph: ElkNode): Promise<ElkNode> {
  const elk = new ELK({ workerUrl, workerFactory: (url) => new Worker(url ?? workerUrl) });
  try {
    return await elk.layout(graph);
  } finally {
    elk.terminateWorker();
  }
}
