import { app } from "electron";

/** The address of the development server that serves the studio's pages, set by `npm run dev`; never in a packaged app. */
export function developmentHome(): string | undefined {
  const { ELECTRON_RENDERER_URL: url } = process.env;
  return app.isPackaged || url === undefined ? undefined : new URL(url).origin;
}
