import { readFile } from "node:fs/promises";
import path from "node:path";
import { RelayConfigError } from "./RelayConfigError.ts";
import type { RelaySecret } from "./relaySecret.ts";

/**
 * A secret, without the white space around it. `folder`: what a file is relative to; `atLeast`: how many characters it must have.
 *
 * @throws {RelayConfigError} when it is not there or too short
 */
export async function readSecret(
  secret: RelaySecret,
  {
    env,
    folder,
    atLeast = 1,
  }: { readonly env: NodeJS.ProcessEnv; readonly folder: string; readonly atLeast?: number },
): Promise<string> {
  const name = "env" in secret ? `The variable ${secret.env}` : `The file ${secret.file}`;
  const value =
    "env" in secret ? (env[secret.env] ?? "") : await readOrNothing(path.resolve(folder, secret.file));
  const text = value.trim();
  if (text === "") throw new RelayConfigError(`${name} is empty or not there. Put the secret into it.`);
  if (text.length < atLeast)
    throw new RelayConfigError(`${name} is too short to be safe: ${atLeast} characters are the least.`);
  return text;
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}
