import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { watchPage } from "./watchPage.ts";

(window as ParleyWindow).parley?.register("watch", watchPage);
