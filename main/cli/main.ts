import { profileFolder } from "./profileFolder.ts";
import { runCli } from "./runCli.ts";

/** The command line on its own, without Electron: `node main/cli/main.ts validate …`. */
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  home: profileFolder(process.env, process.platform),
  get input() {
    return process.stdin;
  },
  ended: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
  prepareNetwork: async () => {
    const { useSystemNetwork } = await import("../network/useSystemNetwork.ts");
    useSystemNetwork({ env: process.env });
  },
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
