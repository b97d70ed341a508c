import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { ParleyWindow } from "../host/ParleyWindow.ts";

// Where no worker may be started this script runs in the page, and there it is a part of the widget.
(self as ParleyWindow).parley?.register("pdfWorker", true);
