import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { pageLookSchema } from "#shared/site/themes/pageLook.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Looks at a web page and answers what a theme can take from it.
 *
 * @throws {Failure} `invalid` when it is no web page, or one with nothing on it; `unreachable`; `unreadable` when it answers with an
 *   error, whose status is the detail
 */
export async function readPageLook(
  { url }: Parsed<"themes:readPage">,
  { lookAtPage }: Pick<HandlerContext, "lookAtPage">,
): Promise<Output<"themes:readPage">> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) throw notPage();
  const look = pageLookSchema.safeParse(await lookAtPage(address.href));
  if (!look.success) throw notPage();
  return look.data;
}

function notPage(): Failure {
  return new Failure("invalid", "There is no web page to read a theme from.");
}
