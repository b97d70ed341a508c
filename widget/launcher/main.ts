import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { mountLauncher } from "./mountLauncher.ts";

(window as ParleyWindow).parley?.register("launcher", mountLauncher);
