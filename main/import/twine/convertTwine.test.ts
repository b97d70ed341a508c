import { describe, expect, test } from "vitest";
import { cardSaying as card } from "#tests/support/cardSaying.ts";
import { foreignFixture } from "#tests/support/foreignFixture.ts";
import { readForeign as read } from "#tests/support/readForeign.ts";
import { importForeign } from "../importForeign.ts";

describe("Twine", () => {
  test("passages become questions and ends, at their places on the map", () => {
    const { dialogue, notices } = read("story.twee");
    expect(dialogue.name).toBe("The lost parcel");
    const desk = card(dialogue, "help desk");
    expect(desk.data).toMatchObject({ text: { en: "You are at the **help desk**.\nWhat is missing?" } });
    expect(card(dialogue, '"poke"').leads("next")?.id).toBe(desk.id);
    expect(desk.leads("a2")?.data).toMatchObject({ text: { en: "Letters take three days." } });
    expect(desk.leads("a3")).toMatchObject({ kind: "link", data: { url: "https://www.example.com/phone" } });
    expect(card(dialogue, "late?").leads("a2")).toMatchObject({ kind: "end", data: { restart: true } });
    expect(card(dialogue, "late?").position.x).toBeGreaterThan(desk.position.x);
    expect(notices).toContainEqual({ code: "link-nowhere", where: "Parcel", what: "Nowhere" });
    expect(notices).toContainEqual({ code: "code-left-out", where: "Desk", what: "<<set $visits to 1>>" });
  });

  test("a story in Portuguese becomes a dialogue in Portuguese", () => {
    const { dialogue } = read(
      "historia.twee",
      ":: Start\nOlá! Qual é o seu pedido? Você já comprou? [[Não->Start]]",
    );
    expect(dialogue).toMatchObject({ name: "historia", language: "pt-BR", languages: ["pt-BR"] });
  });

  test("a published page gives its story, with the characters that HTML writes otherwise", () => {
    const { dialogue } = read("story.html");
    expect(dialogue.name).toBe("Café & tea");
    expect(card(dialogue, '"poke"').leads("next")?.data).toMatchObject({
      text: { en: "What would you like today?" },
    });
    expect(card(dialogue, "out of coffee").leads("a1")?.kind).toBe("question");
  });

  test("an archive gives every story", () => {
    const story = foreignFixture("story.html");
    expect(importForeign("archive.html", story + story)).toHaveLength(2);
  });
});
