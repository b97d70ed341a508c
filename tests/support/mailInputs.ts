/** Nothing listens there; that it does not work is an answer too. */
const account = {
  ...{ host: "127.0.0.1", port: 9, security: "none" as const, user: "" },
  ...{ fromName: "Acme", fromEmail: "sales@acme.com", invites: true },
};

/** An input that each call about sending mail takes, after `keepMail`. */
export const mailInputs = {
  "mail:get": undefined,
  "mail:save": { account },
  "mail:test": { account, to: "vera@example.com", language: "en" },
  "mail:remove": undefined,
  "mail:again": { id: "mail-1" },
  "mail:drop": { id: "mail-1" },
};
