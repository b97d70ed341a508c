import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { calledHost } from "#shared/nodes/webhook.ts";

/** The origins that a dialogue's documents are fetched from; those that go with it come from nowhere else. */
export function documentHosts({ nodes }: Dialogue): string[] {
  const hosts = nodes.flatMap((node) =>
    node.kind === "document" && !node.data.file ? (calledHost(node.data.url) ?? []) : [],
  );
  return [...new Set(hosts.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))];
}
