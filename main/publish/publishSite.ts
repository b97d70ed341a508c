import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { buildFor } from "./buildFor.ts";
import { keepAddress } from "./keepAddress.ts";
import { prepareSite } from "./prepareSite.ts";
import { runPublication } from "./runPublication.ts";
import { withTarget } from "./withTarget.ts";

/**
 * Publishes everything that is live to a target.
 *
 * @throws {Failure} `problems` before anything is sent when a dialogue has errors, or warnings that nobody has agreed to; what
 *   `runPublication` throws
 */
export async function publishSite(
  { target: id, despiteWarnings = false, replace = [] }: Parsed<"publish:start">,
  context: Pick<
    HandlerContext,
    "store" | "vault" | "publishing" | "push" | "app" | "now" | "newId" | "marketo"
  >,
): Promise<Output<"publish:start">> {
  return withTarget(id, context, async ({ target, destination, signal }) => {
    context.push("publish:progress", { target: id, step: "prepare", done: 0, total: 0 });
    const site = await prepareSite(context);
    if (site.errors.length > 0) {
      throw new Failure("problems", "Dialogues with errors cannot be published. Mend them first.", {
        problems: site.errors,
      });
    }
    if (site.warnings.length > 0 && !despiteWarnings) {
      throw new Failure("problems", "There are warnings. Publish again if they may stay.", {
        problems: site.warnings,
      });
    }
    const files = await buildFor(target, site);
    const { dialogues, states } = site;
    const made = await runPublication(
      { target, files, dialogues, states, agreed: replace },
      destination,
      context,
      signal,
    );
    context.push("dialogues:changed", {});
    return { ...made, ...keepAddress(target, destination, context) };
  });
}
