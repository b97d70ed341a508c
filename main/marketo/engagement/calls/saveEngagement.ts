import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { withEngagement } from "./withEngagement.ts";

/** Keeps what was chosen for a connection. */
export function saveEngagement(
  { id, settings }: Parsed<"engagement:save">,
  context: Pick<HandlerContext, "app" | "now">,
): Promise<Output<"engagement:save">> {
  return withEngagement(context, ({ db }) => {
    db.prepare(
      `INSERT INTO sources (profile, settings) VALUES (?, ?)
      ON CONFLICT (profile) DO UPDATE SET settings = excluded.settings`,
    ).run(id, JSON.stringify(settings));
  });
}
