import path from "node:path";
import type { Plugin } from "vite";
import { thirdPartyNotices } from "./thirdPartyNotices.ts";

const id = "virtual:third-party-notices";
let root = "";

/** Gives the studio, which lies in a folder of the project, the notices of third parties as a module. */
export const noticesPlugin: Plugin = {
  name: "third-party-notices",
  configResolved(config) {
    root = path.dirname(config.root);
  },
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) =>
    loaded === `\0${id}` ? `export const notices = ${JSON.stringify(thirdPartyNotices(root))};` : null,
};
