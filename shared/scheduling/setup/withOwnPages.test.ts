import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { meetingHostsOf } from "./meetingHostsOf.ts";
import { newAgent } from "./newAgent.ts";
import { withOwnPages } from "./withOwnPages.ts";

const hosts = meetingHostsOf({
  agents: [
    { ...newAgent("ana", "UTC"), schedulingLink: " https://book.example/ana " },
    newAgent("bo", "UTC"),
  ],
  teams: [],
});

test.each([
  ["the agent's own, where the card has none", { whom: "agent:ana" }, "https://book.example/ana"],
  [
    "the agent's own, where the card's is blank",
    { whom: "agent:ana", link: " " },
    "https://book.example/ana",
  ],
  ["the card's", { whom: "agent:ana", link: "https://acme.example/book" }, "https://acme.example/book"],
  ["none, where the agent has none", { whom: "agent:bo" }, undefined],
  ["none, where nobody is named", {}, undefined],
])("visitors are led to %s", (_, data, link) => {
  const dialogue = dialogueOf({ m: ["meeting", data], q: ["question", {}] }, ["start.next > m"]);
  const made = withOwnPages(dialogue, hosts);
  expect(made.nodes.find(({ id }) => id === "m")?.data).toEqual({
    ...dialogue.nodes[1]?.data,
    ...(link && { link }),
  });
  expect(made.nodes).toHaveLength(dialogue.nodes.length);
});
