import { isDisabled } from "../../dialogue/isDisabled.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** Whoever a meeting card names is there and has times to offer, or there is a page for booking, the card's or the agent's. */
export function hosts({ dialogue, hosts: known }: Graph): Finding[] {
  if (!known) return [];
  return dialogue.nodes.flatMap((node): Finding[] => {
    if (node.kind !== "meeting" || isDisabled(node) || node.data.whom === undefined) return [];
    const { whom, link = "" } = node.data;
    const host = known.get(whom);
    if (host && (host.bookable || host.link !== "" || link.trim() !== "")) return [];
    const reason = !host ? "gone" : host.people === 0 ? "empty" : "no-calendar";
    const params = { whom, name: host?.name || whom, reason };
    return [{ severity: "warning", code: "nobody-to-meet", node: node.id, path: ["whom"], params }];
  });
}
