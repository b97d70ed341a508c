import type { Inline, RichText } from "../dialogue/richText.ts";
import type { InvitationMaking } from "../scheduling/invitation/InvitationMaking.ts";
import { makeInvitation } from "../scheduling/invitation/makeInvitation.ts";
import type { MailKind } from "./mailLetter.ts";

/** What a mail about a meeting says. `language`: of the body; `place`: a link, blank if there is none; `reminderMinutes`: as in an invitation. */
export type MeetingMail = {
  readonly subject: string;
  readonly body: RichText;
  readonly language: string;
  readonly place: string;
  readonly reminderMinutes: number | null;
};

const en = {
  moved: (subject: string) => `New time: ${subject}`,
  cancelled: (subject: string) => `Cancelled: ${subject}`,
  hello: (name: string) => `Hello ${name},`,
  isMoved: "our meeting has a new time.",
  isCancelled: "our meeting is cancelled.",
  when: "When",
  with: "With",
  where: "Where",
};

const pt: typeof en = {
  moved: (subject) => `Novo horário: ${subject}`,
  cancelled: (subject) => `Cancelada: ${subject}`,
  hello: (name) => `Olá, ${name},`,
  isMoved: "nossa reunião tem um novo horário.",
  isCancelled: "nossa reunião foi cancelada.",
  when: "Quando",
  with: "Com",
  where: "Onde",
};

/**
 * A mail about a meeting: its invitation, which is told again when it has moved, or that it is cancelled. When it is, and with whom, always
 * stands there, by the visitor's clock. `comment`: a word of the user's to the visitor; what was written for the invitation may be in any language, the
 * words around it are English or Portuguese.
 */
export function makeMeetingMail(
  making: InvitationMaking,
  kind: Exclude<MailKind, "answer">,
  comment = "",
): MeetingMail {
  const { subject, body, language, place, reminderMinutes } = makeInvitation(making);
  const isPortuguese = /^pt\b/i.test(language);
  const say = isPortuguese ? pt : en;
  const { start, minutes, timeZone } = making.meeting;
  const format = new Intl.DateTimeFormat(isPortuguese ? "pt-BR" : "en", {
    ...{
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
    },
    ...{ timeZone, timeZoneName: "short" },
  });
  const when = format.formatRange(start, start + minutes * 60_000).replaceAll(/[\u2009\u202f]/g, " ");
  const agent = making.agent.name.trim() || making.agent.email;
  const words =
    comment.trim() === ""
      ? []
      : [
          paragraph(
            ...comment
              .trim()
              .split(/\r?\n/)
              .map((line) => [line]),
          ),
        ];
  const facts: (readonly Inline[])[] = [[`${say.when}: ${when}`], [`${say.with}: ${agent}`]];
  const common = { language, place, reminderMinutes };
  // Its body tells the room already.
  if (kind === "invitation") return { ...common, subject, body: [...body, paragraph(...facts)] };
  if (kind === "moved" && place !== "") facts.push([`${say.where}: `, { link: place, content: [place] }]);
  const hello = paragraph([say.hello(making.visitor.name.trim() || making.visitor.email)]);
  const news = paragraph([kind === "moved" ? say.isMoved : say.isCancelled]);
  return { ...common, subject: say[kind](subject), body: [hello, news, paragraph(...facts), ...words] };
}

function paragraph(...lines: readonly (readonly Inline[])[]): RichText[number] {
  return { lines: lines.map((line) => [...line]) };
}
