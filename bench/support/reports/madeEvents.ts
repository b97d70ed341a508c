import { createHash } from "node:crypto";
import type { Pass } from "#shared/engine/pass.ts";
import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";

const begin = Date.UTC(2026, 0, 1);
const days = 90;
/** Of ten conversations: how many events each has; most visitors only see the chat. */
const lengths = [1, 1, 1, 1, 1, 1, 2, 2, 5, 9];
const events = [
  "triggered",
  "opened",
  "engaged",
  "answered",
  "captured",
  "goal",
  "answered",
  "answered",
  "completed",
];

/** Made-up events of three months in the order of time: ten dialogues, 300 pages, four languages; a way or two with each answer. */
export function* madeEvents(count: number): Generator<ReportedEvent> {
  let made = 0;
  for (let conversation = 0; made < count; conversation += 1) {
    const id = createHash("md5").update(`c${conversation}`).digest("hex");
    const visitor = createHash("md5")
      .update(`v${conversation % (count / 4)}`)
      .digest("hex");
    const length = Math.min(lengths[conversation % lengths.length] ?? 1, count - made);
    for (let step = 0; step < length; step += 1, made += 1) {
      const event = events[step] ?? "answered";
      const path: Pass[] =
        step === 0
          ? []
          : [
              [`n${step}`, `a${conversation % 3}`],
              [`m${step}`, "next"],
            ];
      yield {
        id: createHash("md5").update(`${conversation} ${step}`).digest("hex"),
        event,
        at: begin + Math.floor((made / count) * days * 86_400_000),
        dialogue: `dialogue-${conversation % 10}`,
        name: `Dialogue ${conversation % 10}`,
        version: `version-${conversation % 30}`,
        conversation: id,
        visitor,
        page: `https://www.acme.com/page/${(conversation * 7919) % 300}`,
        language: ["en", "pt-BR", "de", "fr"][conversation % 4] ?? "en",
        path,
        acquires: event === "captured",
      };
    }
  }
}
