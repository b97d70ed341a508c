import { systemTextsPtBr } from "#shared/dialogue/systemTextsPtBr.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { textsPtBr } from "./textsPtBr.ts";

(window as ParleyWindow).parley?.register("ptBr", { texts: textsPtBr, system: systemTextsPtBr });
