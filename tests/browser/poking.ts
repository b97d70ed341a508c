import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";

/** The sample with the theme `t`, which says its first message beside the launcher, or not. */
export function poking(on: boolean): Dialogue {
  const sample = sampleDialogue({ theme: "t" });
  const nodes = sample.nodes.map((node): Dialogue["nodes"][number] =>
    node.kind === "start" ? { ...node, data: { ...node.data, poke: { on, mobile: on } } } : node,
  );
  return { ...sample, nodes };
}
