import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { createParley } from "./createParley.ts";

// A second copy of the script does nothing; an element with the id "parley" is not a copy.
const page = window as ParleyWindow;
if (typeof page.parley?.register !== "function")
  page.parley = createParley(document.currentScript as HTMLScriptElement | null);
