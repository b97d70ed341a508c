import type { LayerGraph } from "./layerGraph.ts";
import { layGraph } from "./layGraph.ts";

addEventListener("message", ({ data }: MessageEvent<LayerGraph>) => postMessage(layGraph(data)));
