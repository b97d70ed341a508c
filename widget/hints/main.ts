import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { attachHint } from "./attachHint.ts";

(window as ParleyWindow).parley?.register("hints", attachHint);
