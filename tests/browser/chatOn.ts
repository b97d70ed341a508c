import type { Page } from "@playwright/test";

/** The parts of the chat on a page, as a visitor finds them: by role and name. */
export function chatOn(page: Page) {
  const panel = page.getByRole("dialog");
  const log = panel.getByRole("log");
  return {
    launcher: page.getByRole("button", { name: /^(Open the chat|Abrir o chat)$/ }),
    panel,
    log,
    rows: log.locator(".row"),
    answer: (name: string) => panel.getByRole("button", { name, exact: true }),
    field: panel.getByRole("textbox"),
    refusal: panel.getByRole("alert"),
  };
}
