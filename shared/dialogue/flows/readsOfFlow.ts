import type { Dialogue } from "../dialogue.ts";
import { isDisabled } from "../isDisabled.ts";
import type { Flows } from "./flows.ts";
import { givenAnswers } from "./givenAnswers.ts";
import { isFlow } from "./isFlow.ts";
import { linkFlows } from "./linkFlows.ts";
import { prefixOf } from "./prefixOf.ts";
import { readAnswers } from "./readAnswers.ts";

/**
 * What a caller of a flow reads of its answers, by the names that these have in the flow, sorted; what those read that call
 * the caller, if it is a flow, too. `documents`: whoever may call, at least the callers; `flows`: as they are now.
 */
export function readsOfFlow(
  flow: string,
  caller: Dialogue,
  { documents, flows }: { readonly documents: readonly Dialogue[]; readonly flows: Flows },
): string[] {
  const reads = new Set<string>();
  collect(flow, caller, new Set([flow]));
  return [...reads].sort();

  function collect(called: string, by: Dialogue, path: ReadonlySet<string>): void {
    for (const name of ofCallee(called, by, readsWithin(by, path))) reads.add(name);
  }

  /** What a document reads, and what others read of it that call it. */
  function readsWithin(document: Dialogue, path: ReadonlySet<string>): ReadonlySet<string> {
    const names = new Set(readAnswers(document));
    if (!isFlow(document) || path.has(document.id)) return names;
    for (const other of documents)
      if (callsIn(other, document.id).length > 0)
        for (const name of ofCallee(document.id, other, readsWithin(other, new Set([...path, document.id]))))
          names.add(name);
    return names;
  }

  /** Those of the names that come out of a flow which a document calls, as they are called in there. */
  function ofCallee(called: string, by: Dialogue, names: ReadonlySet<string>): string[] {
    const prefixes = callsIn(by, called).map((id) => `answers.${prefixOf(id)}`);
    const others = new Map([...flows].filter(([id]) => id !== called));
    const elsewhere = givenAnswers(linkFlows(by, others).dialogue);
    const callee = flows.get(called);
    const given = callee ? givenAnswers(linkFlows(callee, flows).dialogue) : new Set<string>();
    return [...names].flatMap((name) => {
      const prefix = prefixes.find((one) => name.startsWith(one));
      if (prefix !== undefined) return [`answers.${name.slice(prefix.length)}`];
      return given.has(name) && !elsewhere.has(name) && !isOwnId(callee, name) ? [name] : [];
    });
  }
}

/** The cards of a document that call a flow. */
function callsIn({ nodes }: Dialogue, flow: string): string[] {
  return nodes.flatMap((node) =>
    node.kind === "flow" && node.data.flow === flow && !isDisabled(node) ? [node.id] : [],
  );
}

/** What a card keeps under its own id is called otherwise by whoever calls its flow. */
function isOwnId(flow: Dialogue | undefined, name: string): boolean {
  return flow?.nodes.some(({ id }) => name === `answers.${id}` || name.startsWith(`answers.${id}.`)) === true;
}
