import type { Channel, PushChannel } from "./channels.ts";
import type { Input, Output } from "./contract.ts";
import type { PushPayload } from "./push.ts";
import type { Result } from "./result.ts";

/** What the preload puts on the renderer's `window.studio`. Every call is parsed and checked in main. */
export type Bridge = {
  call<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Result<Output<Name>>>;
  /**
   * The same with input and answer as JSON text: so a large document crosses, which otherwise is copied object by object.
   */
  callText(channel: Channel, input: string): Promise<string>;
  on<Name extends PushChannel>(channel: Name, listener: (payload: PushPayload<Name>) => void): () => void;
};
