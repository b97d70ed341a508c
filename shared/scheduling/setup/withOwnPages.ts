import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { MeetingHosts } from "./meetingHosts.ts";

/** A dialogue as visitors get it: a card that names an agent, and no page for booking, leads to the agent's own, as that is now. */
export function withOwnPages(dialogue: Dialogue, hosts: MeetingHosts): Dialogue {
  const nodes = dialogue.nodes.map((node) => {
    if (node.kind !== "meeting" || node.data.whom === undefined || node.data.link?.trim()) return node;
    const link = hosts.get(node.data.whom)?.link;
    return link ? { ...node, data: { ...node.data, link } } : node;
  });
  return { ...dialogue, nodes };
}
