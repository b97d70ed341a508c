import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const home = "/usr/lib/postgresql";

/** The folder of the programs of Debian's newest PostgreSQL; undefined: there is no server, though its client may be there. */
export function findPostgres(): string | undefined {
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(home, version, "bin"))
    .find((folder) => existsSync(path.join(folder, "postgres")));
}
