import type { ElkNode } from "elkjs/lib/elk-api.js";
import { layLarge } from "./layLarge.ts";

addEventListener("message", ({ data }: MessageEvent<ElkNode>) => postMessage(layLarge(data)));
