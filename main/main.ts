import module from "node:module";
import path from "node:path";
import { registerSchemes } from "./protocol/registerSchemes.ts";
import { dataFolder } from "./start/dataFolder.ts";

const folder = dataFolder();
// Only newer Electrons have it; the compiled code is used at the next start.
module.enableCompileCache?.(path.join(folder, "Code Cache", "main"));

registerSchemes();
void import("./start/startStudio.ts").then(({ startStudio }) => startStudio(folder));
