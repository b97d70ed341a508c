import { expect, test } from "vitest";
import type { MailLetter } from "#shared/mail/mailLetter.ts";
import type { MailProblemCode } from "#shared/mail/mailProblem.ts";
import { mail as en } from "../i18n/en/mail.ts";
import { mail as pt } from "../i18n/pt-BR/mail.ts";
import { letterWords } from "./letterWords.ts";

const failed = (code: MailProblemCode): MailLetter => ({
  ...({ kind: "invitation", state: "failed" } as const),
  ...{ id: "m1", to: "vera@example.com", at: 0, dueAt: 0, problem: { code } },
});

test("an invitation that waits for the user was held back, and did not go wrong", () => {
  const words = (code: MailProblemCode, of: typeof en) => letterWords(failed(code), String, of);
  expect(words("tooMany", en)).toBe("Invitation held back");
  expect(words("tooMany", pt)).toBe("Convite: retido");
  expect(words("refused", en)).toBe("Invitation could not be sent");
});
