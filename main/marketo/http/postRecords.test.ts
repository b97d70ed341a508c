import { expect, test } from "vitest";
import { cut, no, ok, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";
import { postRecords } from "./postRecords.ts";

const marketo = scriptedMarketo();
const people = (count: number) => Array.from({ length: count }, (_, id) => ({ email: `${id}@acme.com` }));
const path = "/rest/v1/leads.json";
type Sent = { readonly action: string; readonly input: readonly { readonly email: string }[] };
const sent = () => marketo.calls().map(({ body }) => JSON.parse(body) as Sent);
const accept = (body: string) =>
  ok((JSON.parse(body) as Sent).input.map(({ email }) => ({ id: email, status: "created" })));

test("301 records go out as 300 and 1, and what became of each is in their order", async () => {
  marketo.answer = ({ body }) => accept(body);
  const done = await postRecords(marketo.client(), path, people(301), { body: { action: "createOnly" } });
  expect(sent().map(({ action, input }) => [action, input.length])).toEqual([
    ["createOnly", 300],
    ["createOnly", 1],
  ]);
  expect(done.map(({ id }) => id)).toEqual(people(301).map(({ email }) => email));
  expect(done.every((one) => one.done)).toBe(true);
});

test("a batch that takes too long is halved, if sending it twice does no harm", async () => {
  marketo.answer = ({ body }) => ((JSON.parse(body) as Sent).input.length > 100 ? no("604") : accept(body));
  const done = await postRecords(marketo.client(), path, people(300), { repeatable: true });
  expect(done.map(({ id }) => id)).toEqual(people(300).map(({ email }) => email));
  expect(sent().map(({ input }) => input.length)).toEqual([300, 150, 75, 75, 150, 75, 75]);
  const once = await postRecords(marketo.client(), path, people(300), { tries: 1 });
  expect(once.every(({ done: is, error }) => !is && error?.unsure)).toBe(true);
});

test("ten records or fewer that take too long are tried again as they are", async () => {
  marketo.answer = ({ body }) => (marketo.calls().length < 3 ? no("604") : accept(body));
  const done = await postRecords(marketo.client(), path, people(10), { repeatable: true });
  expect(done.every((one) => one.done)).toBe(true);
  expect(sent().map(({ input }) => input.length)).toEqual([10, 10, 10]);
});

test("a record that Marketo finds too big is left out, and all others go through", async () => {
  marketo.answer = (seen, response) =>
    seen.body.includes("7@acme.com") ? page(413, "Too large")(seen, response) : accept(seen.body);
  const done = await postRecords(marketo.client(), path, people(10), { most: 6 });
  expect(done.map((one) => one.error?.code ?? one.id)).toEqual(
    people(10).map(({ email }, at) => (at === 7 ? "http-413" : email)),
  );
});

test("after a refusal nothing more is sent, and only those on their way are unsure", async () => {
  marketo.answer = (seen, response) =>
    marketo.calls().length === 2 ? cut(seen, response) : accept(seen.body);
  const done = await postRecords(marketo.client(), path, people(30), { most: 10 });
  expect(sent()).toHaveLength(2);
  expect(done.map((one) => (one.done ? "done" : one.error?.unsure ? "unsure" : "unsent"))).toEqual(
    ["done", "unsure", "unsent"].flatMap((end) => Array.from({ length: 10 }, () => end)),
  );
});
