import { expect, test } from "vitest";
import { parsePage } from "./parsePage.ts";
import { visitAttributes } from "./visitAttributes.ts";

test("a visit's attributes come from its address, its time and its language", () => {
  const url = "https://acme.com/caf%C3%A9?q=a+b&q=2&utm_source=mail&__proto__=x";
  expect(visitAttributes({ url, page: parsePage(url), now: 0, language: "pt-BR", visits: 2 })).toEqual({
    "visit.url": url,
    "visit.path": "/café",
    "visit.now": "1970-01-01T00:00:00.000Z",
    "visit.language": "pt-BR",
    "visit.referrer": "",
    "visit.device": "",
    "visit.timezone": "",
    "visit.visits": 2,
    "visit.returning": true,
    "visit.query.q": "a b",
    "visit.query.utm_source": "mail",
    "visit.utm.source": "mail",
    "visit.query.__proto__": "x",
  });
});

test("an address or a time that is none leaves its attributes empty", () => {
  expect(visitAttributes({ url: "nowhere", page: null, now: Number.NaN, language: "en" })).toMatchObject({
    "visit.path": "",
    "visit.now": "",
  });
});
