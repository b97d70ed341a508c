import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { createQueue } from "./createQueue.ts";

(window as ParleyWindow).parley?.register("queue", createQueue);
