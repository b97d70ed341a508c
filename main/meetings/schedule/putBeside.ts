import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { openDestination } from "../../publish/openDestination.ts";
import { secretName } from "../../targets/secretName.ts";

/** A file that stands beside a bundle; `message`: what a history says of it. */
type FileBeside = { readonly name: string; readonly text: string; readonly message: string };

/**
 * Puts one file beside the bundle of a target, and nothing else. A publish that is asked for meanwhile waits for it.
 *
 * @throws {Failure} `busy` while something is being published; what the target says
 */
export async function putBeside(
  target: PublishTarget,
  { name, text, message }: FileBeside,
  context: Pick<HandlerContext, "store" | "vault" | "publishing" | "now" | "marketo">,
): Promise<void> {
  const { publishing, vault } = context;
  if (publishing.running || publishing.renewing)
    throw new Failure("busy", "Something is being published already.");
  const put = async () => {
    const destination = await openDestination(target, vault.get(secretName(target.id)), context);
    try {
      await destination.write(name, new TextEncoder().encode(text));
      await destination.finish(message);
    } finally {
      await destination.close().catch(() => undefined);
    }
  };
  const work = put();
  publishing.renewing = work.catch(() => undefined);
  try {
    await work;
  } finally {
    publishing.renewing = undefined;
  }
}
