import { expect } from "@playwright/test";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { startFormsHost } from "#tests/servers/marketo/web/startFormsHost.ts";
import { test } from "./siteTest.ts";

/** What stands for forms2.js on a page. */
type Forms2 = {
  loadForm(base: string, munchkinId: string, id: number, ready: (form: MarketoForm) => void): void;
};
type MarketoForm = {
  addHiddenFields(values: object): void;
  setValues(values: object): void;
  onSuccess(callback: () => boolean): void;
  submit(): void;
};

test("a form that is sent in the background, through the library alone, makes somebody known", async ({
  page,
  serve,
}) => {
  const marketo = await startMarketo({ people: 3 });
  const host = await startFormsHost(marketo);
  const { forms, people, activities } = marketo.subscription;
  const entry = forms.create("Chat capture", 35);
  forms.change(entry, () => []);
  forms.approve(entry);
  const markup = `<!doctype html><body><form id="mktoForm_${entry.id}" hidden></form><form id="own"><input name="Email"></form>
    <script src="${host.forms}"></script><script src="${host.munchkin}"></script>`;
  const { url } = await serve({ pages: { "/form": markup } });
  await page.goto(`${url}form`);
  const munchkinId = marketo.munchkinId;
  await page.evaluate(
    (id) => (window as unknown as { Munchkin: { init(id: string): void } }).Munchkin.init(id),
    munchkinId,
  );
  const answer = await page.evaluate(
    ([base, id, formId]) =>
      new Promise((resolve) => {
        (window as unknown as { MktoForms2: Forms2 }).MktoForms2.loadForm(base, id, formId, (form) => {
          form.addHiddenFields({ Email: "ana@example.com", chatPayload: '{"goal":1}', FirstName: "Ana" });
          form.onSuccess(() => {
            resolve("taken");
            return false;
          });
          form.submit();
        });
      }),
    [host.url, munchkinId, entry.id] as const,
  );
  expect(answer).toBe("taken");
  expect(page.url()).toBe(`${url}form`);
  const [id] = people.byEmail("ana@example.com");
  expect(people.get(id ?? 0, ["firstName", "chatPayload"])).toEqual({
    firstName: "Ana",
    chatPayload: '{"goal":1}',
  });
  expect(activities.written.at(-1)).toMatchObject({ leadId: id, typeId: 2, primary: "Chat capture" });
  const cookie = (await page.context().cookies()).find(({ name }) => name === "_mkto_trk")?.value;
  expect(cookie).toMatch(/^id:123-ABC-456&token:_mch-/);
  expect(marketo.subscription.cookies.get(cookie ?? "")).toBe(id);
  await expect.poll(() => host.visits.map(({ kind }) => kind)).toEqual(["visitWebPage"]);

  const past = await fetch(`${host.url}/index.php/leadCapture/save2`, {
    method: "POST",
    body: new URLSearchParams({ formid: String(entry.id), Email: "robot@example.com" }),
  });
  expect([past.status, await past.json()]).toEqual([400, { error: true, message: "checksum invalid" }]);
  expect(host.submissions).toHaveLength(1);
  await host.close();
  await marketo.close();
});

test("a form holds back while a field that must be filled is empty, and says nothing when it is not taken", async ({
  page,
  serve,
}) => {
  const marketo = await startMarketo({ people: 3 });
  const host = await startFormsHost(marketo);
  const { forms } = marketo.subscription;
  const entry = forms.create("Visible", 35);
  forms.approve(entry);
  const { url } = await serve({
    pages: {
      "/form": `<!doctype html><body><form id="mktoForm_${entry.id}"></form><script src="${host.forms}"></script>`,
    },
  });
  await page.goto(`${url}form`);
  await page.evaluate(
    ([base, id, formId]) => {
      (window as unknown as { MktoForms2: Forms2 }).MktoForms2.loadForm(base, id, formId, (form) => {
        form.onSuccess(() => {
          document.title = "taken";
          return false;
        });
        (window as unknown as { own: MarketoForm }).own = form;
      });
    },
    [host.url, marketo.munchkinId, entry.id] as const,
  );
  const send = (values: object) =>
    page.evaluate((given) => {
      const { own } = window as unknown as { own: MarketoForm };
      own.setValues(given);
      own.submit();
    }, values);
  const posts = () => host.calls.filter(({ path }) => path.endsWith("save2")).length;
  await page.waitForFunction(() => "own" in window);
  await send({ FirstName: "Bob" });
  host.fail({ match: "save2", with: { status: 400 } });
  await send({ Email: "bob@example.com" });
  await expect.poll(posts).toBe(1);
  expect(await page.title()).not.toBe("taken");
  await send({});
  await expect.poll(() => page.title()).toBe("taken");
  expect([posts(), host.submissions.map(({ values }) => values.Email)]).toEqual([2, ["bob@example.com"]]);
  await host.close();
  await marketo.close();
});
