import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { secretPlace } from "#shared/publishing/secretPlace.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { openDestination } from "../publish/openDestination.ts";
import { readManifest } from "../publish/readManifest.ts";
import { readTargets } from "./readTargets.ts";
import { secretName } from "./secretName.ts";

/**
 * Opens a target as it was typed, which may not be kept yet, looks what is there, writes a small file and takes it away again,
 * where it can be taken away.
 *
 * @throws {Failure} what the target says
 */
export async function testTarget(
  { target, secret }: Parsed<"targets:test">,
  context: Pick<HandlerContext, "store" | "vault" | "newId" | "now" | "marketo">,
): Promise<Output<"targets:test">> {
  const { store, vault, newId } = context;
  // a password that is known was typed for the place that is kept, and is shown to no other
  const kept = readTargets(store).find(({ id }) => id === target.id);
  const isSame = kept !== undefined && secretPlace(kept) === secretPlace(target);
  const known = secret === undefined && isSame ? vault.get(secretName(target.id)) : secret;
  const destination = await openDestination(target, known, context);
  try {
    await destination.list();
    const manifest = await destination.read("site.js");
    if (destination.keepsAll) return { site: siteOf(manifest) };
    const probe = `parley-test-${newId()}.txt`;
    await destination.write(probe, new TextEncoder().encode("Parley may write here.\n"));
    await destination.remove(probe);
    return { site: siteOf(manifest) };
  } finally {
    await destination.close().catch(() => undefined);
  }
}

function siteOf(manifest: Uint8Array | undefined): Output<"targets:test">["site"] {
  if (manifest === undefined) return "none";
  return readManifest(manifest) ? "parley" : "other";
}
