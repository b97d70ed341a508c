import { isDisabled } from "../dialogue/isDisabled.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import { passPort } from "./passPort.ts";

/**
 * Makes the function that says where a way to a card really leads: to it, or past disabled cards to the first that is
 * not. It answers undefined where the last of them leads nowhere, or they lead in a circle. Linear over all calls.
 * `nextOf`: which card a port is connected to.
 */
export function passDisabled(
  nodeOf: (id: string) => DialogueNode | undefined,
  nextOf: (id: string, port: string) => string | undefined,
): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (id) => {
    const passed: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !known.has(at)) {
      const node = nodeOf(at);
      if (!node || !isDisabled(node)) break;
      passed.push(at);
      // what comes back to here before it has left, leads nowhere
      known.set(at, undefined);
      const port = passPort(node);
      at = port === undefined ? undefined : nextOf(at, port);
    }
    const found = at !== undefined && known.has(at) ? known.get(at) : at;
    for (const one of passed) known.set(one, found);
    return found;
  };
}
