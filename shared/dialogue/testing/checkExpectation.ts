import { own } from "../own.ts";
import { valueText } from "../valueText.ts";
import type { Expectation } from "./conversationTest.ts";
import type { Player } from "./createPlayer.ts";
import type { TestFailure } from "./testResult.ts";

const plain = (text: string) => text.normalize().trim().replace(/\s+/g, " ").toUpperCase();

/** Looks whether what is expected holds; null if it does. Case and the sort of blanks do not matter in what is said. */
export function checkExpectation(expected: Expectation, player: Player): TestFailure | null {
  const { transcript, at, goals, attributes, status } = player.played();
  if ("text" in expected) {
    const since = transcript.map(({ from }) => from).lastIndexOf("visitor") + 1;
    const said = transcript.slice(since).map(({ text }) => text);
    const seen = [...said, ...player.offered().map(({ label }) => label)];
    if (seen.some((text) => plain(text).includes(plain(expected.text)))) return null;
    return { kind: "text", expected: expected.text, got: seen.join(" / ") };
  }
  if ("at" in expected)
    return at === expected.at ? null : { kind: "at", expected: expected.at, got: at ?? "" };
  if ("goal" in expected) {
    const reached = goals.some((goal) => plain(goal) === plain(expected.goal));
    return reached ? null : { kind: "goal", expected: expected.goal, got: goals.join(", ") };
  }
  if ("status" in expected)
    return status === expected.status ? null : { kind: "status", expected: expected.status, got: status };
  const [wanted, got] = [expected.is, own(attributes, expected.attribute)].map((value) =>
    valueText(value ?? null).trim(),
  );
  if (wanted === got) return null;
  return { kind: "attribute", expected: wanted ?? "", got: got ?? "", attribute: expected.attribute };
}
