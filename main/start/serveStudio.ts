import path from "node:path";
import { app, protocol } from "electron";
import { appScheme } from "../protocol/schemes.ts";
import { serveFolder } from "../protocol/serveFolder.ts";

/** Milliseconds in which what a page asks for beside its scripts is served as well. */
const rest = 20;
/** Milliseconds after which a page that asks for no scripts keeps nobody waiting. */
const patience = 1_000;

/**
 * Serves the studio's pages.
 *
 * @returns done once a page has been served with its scripts: while the window runs them there is time for other work,
 * before that it would have to wait
 */
export function serveStudio(): Promise<void> {
  const serve = serveFolder(path.join(app.getAppPath(), "out", "renderer"));
  return new Promise((done) => {
    setTimeout(done, patience);
    protocol.handle(appScheme, (request) => {
      if (request.url.endsWith(".js")) setTimeout(done, rest);
      return serve(request);
    });
  });
}
