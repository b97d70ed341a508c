import { RelayConfigError } from "./RelayConfigError.ts";
import { readSecret } from "./readSecret.ts";
import type { RelayConfig } from "./relayConfig.ts";
import type { RelaySecret } from "./relaySecret.ts";
import { safeLength } from "./safeLength.ts";

/** Secrets that a configuration names and that are not there, or too short: each with its place. `folder`: what files are relative to. */
export async function secretProblems(
  { signWith, studioKey, webhookKey, sealWith, storage, accounts }: RelayConfig,
  where: { readonly env: NodeJS.ProcessEnv; readonly folder: string },
): Promise<readonly string[]> {
  const named: Readonly<Record<string, RelaySecret | undefined>> = {
    ...{ signWith, studioKey, sealWith, webhookKey },
    "storage > url": storage.kind === "postgres" ? storage.url : undefined,
    ...Object.fromEntries(
      accounts.flatMap((account, index) =>
        Object.entries(account).flatMap(([field, value]) =>
          typeof value === "object" ? [[`accounts > ${index} > ${field}`, value]] : [],
        ),
      ),
    ),
  };
  const isKey = new Set(["signWith", "studioKey", "sealWith"]);
  const problems: string[] = [];
  for (const [place, secret] of Object.entries(named)) {
    if (secret === undefined) continue;
    try {
      await readSecret(secret, { ...where, ...(isKey.has(place) && { atLeast: safeLength }) });
    } catch (error) {
      if (!(error instanceof RelayConfigError)) throw error;
      problems.push(`${place}: ${error.message}`);
    }
  }
  return problems;
}
