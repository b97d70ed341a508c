import { parseRichText } from "../../dialogue/parseRichText.ts";
import { plainText } from "../../dialogue/plainText.ts";
import { resolveTokens } from "../../dialogue/resolveTokens.ts";
import type { RichText } from "../../dialogue/richText.ts";
import { valueText } from "../../dialogue/valueText.ts";
import type { InvitationMaking } from "./InvitationMaking.ts";
import { invitationFacts } from "./invitationFacts.ts";
import { usualInvitation } from "./usualInvitation.ts";
import { wordsFor } from "./wordsFor.ts";

/** `subject`: one line; `language`: of the body; `place`: a link, blank if there is none, or the calendar's service makes it. */
export type Invitation = {
  readonly subject: string;
  readonly body: RichText;
  readonly language: string;
  readonly place: string;
  readonly reminderMinutes: number | null;
};

/** Calendars take no longer ones. */
const longestSubject = 250;

/**
 * The invitation to a meeting, in the visitor's language where there are words in it. What turns out blank has the usual words, and a
 * room that the body does not name is told at its end.
 */
export function makeInvitation(making: InvitationMaking): Invitation {
  const { template, language: wanted } = making;
  const subjectIn = (text: InvitationMaking["template"]["subject"]) => {
    const words = wordsFor(text, wanted);
    return words ? oneLine(resolveTokens(words.text, invitationFacts(making, words.language))) : "";
  };
  const bodyIn = (text: InvitationMaking["template"]["body"]) => {
    const words = wordsFor(text, wanted);
    if (!words) return undefined;
    const blocks = parseRichText(words.text, invitationFacts(making, words.language));
    const body = blocks.filter((block) => plainText([block]).trim() !== "");
    return body.length > 0 ? { body, language: words.language } : undefined;
  };
  const { body, language } = bodyIn(template.body) ??
    bodyIn(usualInvitation.body) ?? { body: [], language: wanted };
  const place = valueText(invitationFacts(making, language)("meeting.place"));
  const isTold = place === "" || plainText(body).includes(place);
  const where = wordsFor(usualInvitation.place, language)?.text ?? "";
  return {
    subject: subjectIn(template.subject) || subjectIn(usualInvitation.subject),
    body: isTold ? body : [...body, { lines: [[`${where} `, { link: place, content: [place] }]] }],
    language,
    place,
    reminderMinutes: template.reminderMinutes,
  };
}

function oneLine(text: string): string {
  const letters = [...text.replace(/[\s\p{Cc}]+/gu, " ").trim()];
  return letters.length <= longestSubject
    ? letters.join("")
    : `${letters.slice(0, longestSubject - 1).join("")}…`;
}
