import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { createMarketo } from "./createMarketo.ts";

(window as ParleyWindow).parley?.register("marketo", createMarketo);
