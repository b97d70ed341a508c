import type { Report } from "./report.ts";
import type { SentEvent } from "./sentEvents.ts";

const common = {
  at: "2026-03-16T09:30:00.000Z",
  dialogue: "product-questions",
  dialogueName: "Product questions",
  version: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  conversation: "5d41402abc4b2a76b9719d911017c592",
  visitor: "7d793037a0760186574b0282f2f435e7",
  page: "https://www.example.com/pricing",
  language: "en",
  path: [["n1", "next"]],
};

const own = {
  triggered: {},
  opened: {},
  engaged: {},
  answered: { node: "n2", attribute: "answers.n2", value: "yes", label: "Yes, please" },
  captured: {
    node: "n3",
    attribute: "lead.email",
    value: "ada@example.com",
    consent: { at: "2026-03-16T09:29:40.000Z", version: "3f1c", text: "You may write to me." },
  },
  goal: { node: "n4", name: "Call requested", score: 3 },
  link: { node: "n5", url: "https://www.example.com/plans", label: "See the plans" },
  document: {
    node: "n6",
    url: "https://www.example.com/guide.pdf",
    title: "Buyer's guide",
    action: "read",
    pages: 12,
    seen: [1, 2],
    text: "price",
    found: 4,
  },
  meetingRequested: {
    node: "n7",
    when: "2026-03-20T13:00:00.000Z",
    name: "Ada Lovelace",
    email: "ada@example.com",
    routing: "roundRobin",
    request: {
      requestId: "45c48cce2e2d7fbdea1afc51c7c6ad26",
      whom: "team:sales",
      timeZone: "Europe/Berlin",
      offer: { minutes: 30, snapshotId: "c4ca4238a0b9", sig: "6b51d431df5d7f141cbececc" },
    },
  },
  meetingBooked: {
    node: "n7",
    when: "2026-03-20T13:00:00.000Z",
    name: "Ada Lovelace",
    email: "ada@example.com",
    agent: "Grace Hopper",
    requestId: "45c48cce2e2d7fbdea1afc51c7c6ad26",
  },
  completed: { node: "n8" },
  closed: {},
} as const satisfies { [Event in SentEvent]: object };

/** A made-up report of an event, with every field that there can be. */
export function exampleReport(event: SentEvent): Report {
  return { id: "098f6bcd4621d373cade4e832627b4f6", event, ...common, ...own[event] };
}
