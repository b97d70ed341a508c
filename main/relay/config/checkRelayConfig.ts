import { RelayConfigError } from "./RelayConfigError.ts";
import type { RelayConfig } from "./relayConfig.ts";
import { secretProblems } from "./secretProblems.ts";
import { setupProblems } from "./setupProblems.ts";

/**
 * Looks for whatever keeps a relay from starting, or would make every booking fail later. `folder`: what files are relative to.
 *
 * @throws {RelayConfigError} names all of it, a line each
 */
export async function checkRelayConfig(
  config: RelayConfig,
  where: { readonly env: NodeJS.ProcessEnv; readonly folder: string },
): Promise<void> {
  const problems = [...setupProblems(config), ...(await secretProblems(config, where))];
  if (problems.length > 0) throw new RelayConfigError(problems.join("\n"));
}
