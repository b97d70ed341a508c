import { type Channel, channels } from "#shared/ipc/channels.ts";
import { contract } from "#shared/ipc/contract.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";
import { systemFailure } from "../failure/systemFailure.ts";
import type { Handlers } from "./Handler.ts";
import type { HandlerContext } from "./HandlerContext.ts";

/** One call as it arrives. `trusted`: it comes from the top frame of our own window. */
export type Call = { readonly channel: string; readonly input: unknown; readonly trusted: boolean };

/**
 * Answers a call of the renderer: refuses strangers, parses the input, runs the handler, and turns whatever goes wrong
 * into a code and a message that are safe to show. Never throws.
 *
 * @param report is told what went wrong, for the log
 */
export async function answerCall(
  call: Call,
  handlers: Handlers,
  context: HandlerContext,
  report: (channel: string, error: unknown) => void,
): Promise<Result<unknown>> {
  if (!call.trusted) return refuse({ code: "forbidden", message: "This page may not do that." });
  if (!isChannel(call.channel)) return refuse({ code: "bad-request", message: "There is no such call." });
  try {
    return await run(call.channel, call.input, handlers, context);
  } catch (error) {
    report(call.channel, error);
    const failure = systemFailure(error);
    if (failure !== undefined) return refuse(failure.toCallError());
    return refuse({ code: "internal", message: "Something went wrong in Parley. The log has the details." });
  }
}

async function run<Name extends Channel>(
  channel: Name,
  input: unknown,
  handlers: Handlers,
  context: HandlerContext,
): Promise<Result<unknown>> {
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined ? "" : issue.path.map(String).join(".");
    return refuse({
      code: "bad-request",
      message: `The call ${channel} does not fit: ${issue?.message ?? "wrong input"}`,
      ...(place === "" ? {} : { detail: place }),
    });
  }
  const handler = handlers[channel] as (input: unknown, context: HandlerContext) => unknown;
  return { ok: true, value: await handler(parsed.data, context) };
}

function isChannel(name: string): name is Channel {
  return (channels as readonly string[]).includes(name);
}

function refuse(error: CallError): Result<never> {
  return { ok: false, error };
}
