import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { openDocument } from "./openDocument.ts";

(window as ParleyWindow).parley?.register("documents", openDocument);
