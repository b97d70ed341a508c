import { expect, test } from "vitest";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { mailFormProblems } from "./mailFormProblems.ts";

const whole: MailAccount = {
  ...{ host: "smtp.acme.com", port: 587, security: "startTls", user: "" },
  ...{ fromName: "", fromEmail: "sales@acme.com", invites: true },
};

test.each<[Partial<MailAccount>, object]>([
  [{}, {}],
  [
    { host: " ", fromEmail: "" },
    { host: "missing", fromEmail: "missing" },
  ],
  [{ host: "smtp://acme.com" }, { host: "notHost" }],
  [{ fromEmail: "Sales" }, { fromEmail: "notEmail" }],
  [{ security: "none" }, { security: "notHere" }],
  [{ security: "none", host: "localhost" }, {}],
])("a mail server with %j lacks %j", (part, problems) => {
  expect(mailFormProblems({ ...whole, ...part })).toEqual(problems);
});
