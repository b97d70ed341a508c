import tls from "node:tls";
import { Worker } from "node:worker_threads";

/** Reading them takes half a second where there are many, so that a thread does it. */
const script = `
  const { parentPort } = require("node:worker_threads");
  const tls = require("node:tls");
  const known = new Set(tls.getCACertificates("default"));
  parentPort.postMessage(tls.getCACertificates("system").filter((one) => !known.has(one)));
`;

let trusting: Promise<boolean> | undefined;

/**
 * Has every connection that Node opens from now on trust the certificates that this system trusts, such as those of a company,
 * besides Node's own. Done once, however often it is asked for.
 *
 * @returns whether there were any; never where this Node cannot read them
 */
export function trustSystem(): Promise<boolean> {
  trusting ??= addSystem();
  return trusting;
}

async function addSystem(): Promise<boolean> {
  // Older Electrons have a Node without it.
  if (typeof tls.setDefaultCACertificates !== "function") return false;
  const found = await readSystem();
  if (found.length === 0) return false;
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), ...found]);
  return true;
}

function readSystem(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { eval: true });
    worker.once("message", resolve);
    worker.once("error", () => resolve([]));
    worker.once("exit", () => resolve([]));
  });
}
