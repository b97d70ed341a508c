import type { MailLetter } from "#shared/mail/mailLetter.ts";
import type { mail } from "../i18n/en/mail.ts";

/** How far a mail is, as a sentence. `when`: an instant in words. */
export function letterWords(
  { kind: of, state, at, dueAt, problem }: MailLetter,
  when: (at: number) => string,
  t: typeof mail,
): string {
  const kind = t.kinds[of];
  if (state === "waiting") return problem ? t.again(kind, when(dueAt)) : t.due(kind);
  if (state === "sent") return t.sent(kind, when(at));
  if (state === "failed" && problem?.code === "tooMany") return t.heldBack(kind);
  if (state === "dropped") return t.held;
  return t[state](kind);
}
