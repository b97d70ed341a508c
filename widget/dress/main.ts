import type { Look, LookScript } from "#shared/site/themes/look.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { dress } from "./dress.ts";

/** The theme that a bundle puts in front of this script, and its file: see `lookScript`. */
declare const parleyLook: { readonly file: LookScript; readonly look: Look };

(window as ParleyWindow).parley?.register(parleyLook.file, dress(parleyLook.look));
