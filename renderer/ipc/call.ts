import type { Channel } from "#shared/ipc/channels.ts";
import type { Input, Output } from "#shared/ipc/contract.ts";
import type { Result } from "#shared/ipc/result.ts";

/** The input of a call; nothing where the channel takes nothing. */
type Arguments<Name extends Channel> = undefined extends Input<Name> ? [] : [input: Input<Name>];

/** Calls that carry whole documents, many cards or many meetings: those cross as text. */
const large: ReadonlySet<Channel> = new Set([
  "dialogues:get",
  "dialogues:save",
  "versions:get",
  "clipboard:writeCards",
  "clipboard:readCards",
  "meetings:list",
]);

/** Asks main. Never rejects: a call that could not even be delivered answers the error `internal`. */
export async function call<Name extends Channel>(
  channel: Name,
  ...[input]: Arguments<Name>
): Promise<Result<Output<Name>>> {
  try {
    if (!large.has(channel)) return await window.studio.call(channel, input as Input<Name>);
    return JSON.parse(await window.studio.callText(channel, JSON.stringify(input)));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, error: { code: "internal", message } };
  }
}
