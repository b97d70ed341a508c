import { expect, test } from "vitest";
import { connections as enConnections } from "../../i18n/en/connections.ts";
import { sync as enSync } from "../../i18n/en/sync.ts";
import { connections as ptConnections } from "../../i18n/pt-BR/connections.ts";
import { sync as ptSync } from "../../i18n/pt-BR/sync.ts";
import { warningWords } from "./warningWords.ts";

const en = { t: enSync, errors: enConnections };
const ptBR = { t: ptSync, errors: ptConnections };

const said = "Marketo denies access. The role of the API user needs “Read-Only Company”.";
const denied = { code: "603", message: said, retryable: false, permission: "Read-Only Company" };

test.each(["fields", "companies", "removed", "activities"] as const)(
  "why %s were refused is told in the user's language",
  (code) => {
    const warning = { code, detail: said, error: denied, message: `Companies: ${said}` };
    const words = warningWords(warning, ptBR);
    expect(words).not.toMatch(/denies|needs/);
    expect(words).toContain(
      "O Marketo nega o acesso. A função do usuário da API precisa de “Read-Only Company”",
    );
    expect(warningWords(warning, en)).toContain("The role of the API user needs “Read-Only Company”");
  },
);

test.each(["610", "616", "703", "1018"])(
  "what the subscription does not have (%s) is told so too",
  (code) => {
    const message = "Feature is not enabled for the subscription";
    const error = { code, message, retryable: false };
    const words = warningWords({ code: "companies", detail: message, error, message }, ptBR);
    expect(words).not.toContain(message);
  },
);

test("a warning that was kept without its error says what is known of it", () => {
  expect(warningWords({ code: "companies", detail: said, message: said }, ptBR)).toContain(said);
  expect(warningWords({ code: "field", detail: "leadScore", message: "" }, ptBR)).toContain("“leadScore”");
  expect(warningWords({ code: "clock", message: "" }, en)).toBe(enSync.warnings.clock(""));
});
