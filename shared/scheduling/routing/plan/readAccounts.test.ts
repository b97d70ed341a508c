import { expect, test } from "vitest";
import { readAccounts } from "./readAccounts.ts";

const agents = new Map([
  ["ann@us.com", "a"],
  ["a", "a"],
  ["b", "b"],
]);

test("rows of company, domain and agent, written as people write them", () => {
  const rows = [
    ["Acme", "acme.com", "Ann@us.com"],
    ["Bolt", "https://www.Bolt.io/pricing?x=1", "b"],
    ["", "@mail.cask.org", " a "],
    ["", " ", ""],
  ];
  expect(readAccounts(rows, agents)).toEqual({
    accounts: [
      { company: "Acme", domain: "acme.com", agent: "a" },
      { company: "Bolt", domain: "bolt.io", agent: "b" },
      { company: "", domain: "mail.cask.org", agent: "a" },
    ],
    problems: [],
  });
});

test("a heading says which column is which", () => {
  expect(
    readAccounts(
      [
        ["Agent", "Domain"],
        ["b", "acme.com"],
      ],
      agents,
    ),
  ).toEqual({
    accounts: [{ company: "", domain: "acme.com", agent: "b" }],
    problems: [],
  });
});

test("what cannot be taken is told with its row, the rest is taken", () => {
  const rows = [
    ["x", "acme.com", "a"],
    ["y", "nowhere", "a"],
    ["z", "bolt.io", "nobody"],
    ["again", "ACME.com", "b"],
    ["short"],
  ];
  const { accounts, problems } = readAccounts(rows, agents);
  expect(accounts).toHaveLength(1);
  expect(problems).toEqual([
    { row: 2, because: "no-domain", text: "nowhere" },
    { row: 3, because: "unknown-agent", text: "nobody" },
    { row: 4, because: "twice", text: "acme.com" },
    { row: 5, because: "no-domain", text: "" },
  ]);
});
