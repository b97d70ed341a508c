import { app } from "electron";
import { documentsIn } from "../window/documentsIn.ts";

/** Tells which documents the system wants opened; those that came before anybody asked are not lost. */
export type OpenedFiles = { readonly listen: (open: (files: readonly string[]) => void) => void };

/** Collects documents from the command line, from the system's own event, and from a second copy of the app. */
export function collectOpenedFiles(): OpenedFiles {
  const early = documentsIn(process.argv, process.cwd());
  let open = (files: readonly string[]): void => {
    early.push(...files);
  };
  app.on("open-file", (event, file) => {
    event.preventDefault();
    open([file]);
  });
  app.on("second-instance", (_event, words, folder) => open(documentsIn(words, folder)));
  return {
    listen: (listener) => {
      open = listener;
      if (early.length > 0) listener(early);
    },
  };
}
