import { expect, test } from "vitest";
import { answerMail } from "./answerMail.ts";

const ask = { name: "Vera", email: "vera@example.com", timeZone: "Europe/Berlin", language: "de" };
const ten = Date.parse("2026-03-10T09:00:00Z");

test("who chose a time that is taken is offered others, on his own clock", () => {
  expect(answerMail(ask, { about: "taken", start: ten, times: [ten + 86_400_000] })).toEqual({
    to: "vera@example.com",
    subject: "Your meeting",
    body: [
      "Hello Vera,",
      "thank you for asking for Tuesday, March 10 at 10:00 AM GMT+1. Somebody else was faster: this time is taken.",
      "These times are free. Which one suits you?",
      "- Wednesday, March 11 at 10:00 AM GMT+1",
      "Kind regards",
    ].join("\n\n"),
  });
});

test("it is in his language where there is one, and asks where nothing is free", () => {
  const { body } = answerMail({ ...ask, name: " ", language: "pt-BR" }, { about: "wishes", times: [] });
  expect(body).toBe(
    "Olá,\n\nobrigado por pedir uma reunião.\n\nQuais horários serviriam para você nos próximos dias?\n\nAtenciosamente",
  );
});

test("what is booked is told with its place, if it has one", () => {
  const matter = {
    about: "booked",
    start: ten,
    agent: "Anna",
    place: "https://meet.example.com/anna",
  } as const;
  expect(answerMail(ask, matter).body).toContain(
    "your meeting is booked: Tuesday, March 10 at 10:00 AM GMT+1, with Anna.\n\nWe meet here: https://meet.example.com/anna",
  );
  expect(answerMail(ask, { ...matter, agent: "", place: "" }).body).not.toContain("here:");
});
