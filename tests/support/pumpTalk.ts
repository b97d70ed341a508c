import { dialogueOf } from "./dialogueOf.ts";

/** A talk about pumps: a webhook card and a document of a host, and at its end, if that is wanted, a question for an address. */
export const pumpTalk = (sent: string, asksAddress = false) =>
  dialogueOf(
    {
      q: [
        "question",
        { text: { en: "Which pump?" }, answers: [{ id: "a", label: { en: "The small one" } }] },
      ],
      w: ["webhook", { url: `${sent}card`, fields: [] }],
      d: ["document", { text: { en: "Read this" }, title: { en: "The guide" }, url: `${sent}guide.pdf` }],
      more: ["question", { text: { en: "Anything else?" }, answers: [{ id: "b", label: { en: "No" } }] }],
      ...(asksAddress && {
        mail: ["capture", { text: { en: "Your address?" }, input: "email", attribute: "lead.email" }],
      }),
      end: ["end", {}],
    },
    [
      ...["start.next > q", "q.a > w", "w.ok > d", "w.failed > d", "d.next > more"],
      ...(asksAddress ? ["more.b > mail", "mail.next > end"] : ["more.b > end"]),
    ],
    { id: "pumps", name: "Pumps", targeting: { pages: { include: ["*"], exclude: [] } } },
  );
