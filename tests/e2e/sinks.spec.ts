import { expect, type Page, test } from "@playwright/test";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { startProxy } from "#tests/servers/proxy/startProxy.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";
import { startWebhook } from "#tests/support/startWebhook.ts";

test("a webhook is tried, and what it is sent is chosen field by field", async () => {
  const studio = await startApp();
  const subscription = await startMarketo({ people: 3 });
  const hook = await startWebhook({ manner: (post) => (post === 0 ? 401 : 204) });
  const { window } = studio;
  try {
    await window.getByRole("button", { name: "Settings" }).click();
    const settings = window.getByRole("dialog", { name: "Settings" });
    await settings.getByRole("button", { name: "Add webhook" }).click();
    const one = settings.getByRole("group", { name: "Webhook 1" });
    const send = one.getByRole("button", { name: "Send an example" });
    await expect(send).toBeDisabled();
    await one.getByLabel("Webhook 1", { exact: true }).fill(hook.url);
    await one.getByLabel("Sign with").fill("a key");
    await send.click();
    await expect(one.getByRole("status")).toHaveText("It refused the example (401).");

    await one.getByText("What is sent").click();
    const example = one.locator("pre");
    await expect(example).toContainText("ada@example.com");
    const captured = one.getByRole("group", { name: "Something is typed in or set" });
    await captured.getByRole("checkbox", { name: "value" }).uncheck();
    await expect(example).not.toContainText("ada@example.com");
    await expect(one.getByText("1 left out")).toBeVisible();
    await expect(one.getByRole("status")).toHaveText("");
    await captured.getByRole("checkbox", { name: "captured" }).uncheck();
    await expect(captured.getByRole("checkbox", { name: "node" })).toBeDisabled();
    await expect(example).toHaveText("Nothing is sent of this event.");
    await captured.getByRole("checkbox", { name: "captured" }).check();
    await send.click();
    await expect(one.getByRole("status")).toHaveText("It took the example (204).");
    expect(hook.posts.at(-1)?.query.get("parley-signature")).toMatch(/^[\da-f]{64}$/);
    expect(hook.deliveries.at(-1)?.report).not.toHaveProperty("value");
    await expectAccessible(window);

    await settings.getByRole("textbox", { name: "Function of the page" }).fill("acme on chat");
    await expect(settings.getByText("Not a function's name. It looks like acme.onChat.")).toBeVisible();
    await settings.getByRole("textbox", { name: "Function of the page" }).fill("acme.onChat");
    await expect(settings.getByText("Saved", { exact: true })).toBeVisible();
    await window.keyboard.press("Escape");
    await window.getByRole("button", { name: "Settings" }).click();
    await expect(one.getByText("1 left out")).toBeVisible();
    await expect(settings.getByRole("textbox", { name: "Function of the page" })).toHaveValue("acme.onChat");

    await test.step("what was done is taken back step by step, also what was done before the settings were closed", async () => {
      const undo = settings.getByRole("button", { name: /^Undo/ });
      await expect(undo).toHaveAccessibleName("Undo: change function of the page");
      const dataLayer = settings.getByRole("switch", { name: "Data layer" });
      await dataLayer.click();
      await expect(undo).toHaveAccessibleName("Undo: switch data layer on or off");
      await window.keyboard.press("ControlOrMeta+z");
      await expect(dataLayer).not.toBeChecked();
      await window.keyboard.press("ControlOrMeta+Shift+z");
      await expect(dataLayer).toBeChecked();
      await expect(settings.getByText("Redone: switch data layer on or off")).toBeAttached();

      // what is typed to find a time zone is no setting yet
      const zone = settings.getByRole("combobox", { name: "Time zone" });
      const known = await zone.inputValue();
      await zone.click();
      await window.keyboard.type("Lisb");
      await expect(window.getByRole("option", { name: "Europe/Lisbon" })).toBeVisible();
      await window.keyboard.press("ControlOrMeta+z");
      await expect(zone).not.toHaveValue("Lisb");
      await zone.fill("Lisb");
      await expect(window.getByRole("option", { name: "Europe/Lisbon" })).toBeVisible();
      await window.keyboard.press("Enter");
      await expect(zone).toHaveValue("Europe/Lisbon");
      await window.keyboard.press("ControlOrMeta+z");
      await expect(zone).toHaveValue(known);
      await expect(undo).toHaveAccessibleName("Undo: switch data layer on or off");
      await expect(dataLayer).toBeChecked();
      const marketo = settings.getByRole("switch", { name: "Form of Marketo" });
      await marketo.click();
      const host = settings.getByRole("textbox", { name: "Where your forms come from" });
      await host.fill("acme");
      await expect(settings.getByText("It looks like 123-abc-456.mktoweb.com.")).toBeVisible();
      await host.fill("//123-abc-456.mktoweb.com");
      await settings.getByRole("textbox", { name: "Munchkin ID" }).fill("123-abc-456");
      await expect(settings.getByText(/^Nothing is sent until/)).toBeVisible();
      await settings.getByRole("button", { name: "Create the form in Marketo…" }).click();
      const making = window.getByRole("dialog", { name: "Create the form in Marketo" });
      await expect(making.getByText("For this Parley needs a connection")).toBeVisible();
      await window.keyboard.press("Escape");
      await connect(window, subscription);
      await settings.getByRole("button", { name: "Create the form in Marketo…" }).click();
      await expect(making.getByRole("textbox", { name: "Name of the form" })).toHaveValue("Chat capture");
      subscription.fail({ match: "approveDraft", with: { code: "603" } });
      await making.getByRole("button", { name: "Create", exact: true }).click();
      await expect(making.getByRole("alert")).toContainText("lacks “Approve Assets”");
      await expectAccessible(window);
      await making.getByRole("textbox", { name: "Name of the form" }).press("Enter");
      await expect(settings.getByText(/^Form \d+ is made and approved\.$/)).toBeVisible();
      const [form] = subscription.subscription.forms.all;
      await expect(settings.getByRole("textbox", { name: "Number of the form" })).toHaveValue(
        String(form?.id),
      );
      await window.keyboard.press("ControlOrMeta+z");
      await expect(settings.getByText(/^Nothing is sent until/)).toBeVisible();
      await settings.getByRole("textbox", { name: "Number of the form" }).fill("1029");
      await expect(settings.getByText(/^Nothing is sent until/)).toBeHidden();
      await expectAccessible(window);
      await settings.getByRole("button", { name: "Add field" }).click();
      const attribute = settings.getByRole("combobox", { name: "Attribute 7" });
      await attribute.fill("city");
      await window.getByRole("option", { name: /^lead\.city/ }).click();
      const field = settings.getByRole("combobox", { name: "Field 7" });
      await expect(field).toHaveValue("City");
      await field.fill("postal");
      await window.getByRole("option", { name: /^PostalCode/ }).click();
      await expect(field).toHaveValue("PostalCode");
      await settings.getByRole("button", { name: "Remove field 7" }).click();
      await settings.getByRole("button", { name: "Remove field 6" }).click();
      await expect(undo).toHaveAccessibleName("Undo: remove field");
      await window.keyboard.press("ControlOrMeta+z");
      await expect(settings.getByRole("combobox", { name: "Field 6" })).toHaveValue("Title");

      await settings.getByRole("button", { name: "Remove webhook 1" }).click();
      await expect(one).toBeHidden();
      await window.keyboard.press("ControlOrMeta+z");
      await expect(one.getByLabel("Webhook 1", { exact: true })).toHaveValue(hook.url);
      await expect(one.getByText("1 left out")).toBeVisible();

      const address = one.getByLabel("Webhook 1", { exact: true });
      await address.fill("nowhere");
      await expect(settings.getByText("Not saved yet: look at the marked fields")).toBeVisible();
      await address.press("ControlOrMeta+z");
      await expect(address).toHaveValue(hook.url);
      await expect(settings.getByText("Saved", { exact: true })).toBeVisible();
      const saved = await window.evaluate(() => globalThis.window.studio.call("settings:get", undefined));
      expect(saved).toMatchObject({
        value: {
          sinks: {
            marketo: { on: true, host: "//123-abc-456.mktoweb.com", munchkinId: "123-ABC-456", formId: 1029 },
            dataLayer: true,
            webhooks: [{ url: hook.url, signWith: "a key" }],
          },
        },
      });
      await expectAccessible(window);
    });

    await test.step("it goes through the proxy that the system names", async () => {
      const proxy = await startProxy({ to: Number(new URL(hook.url).port) });
      try {
        await studio.app.evaluate(
          ({ session }, proxyRules) => session.defaultSession.setProxy({ proxyRules }),
          new URL(proxy.url).host,
        );
        await one.getByLabel("Webhook 1", { exact: true }).fill("https://hooks.example.com/");
        await send.click();
        // What is behind the proxy speaks no https.
        await expect(one.getByRole("status")).toHaveText(/could not be reached/);
        expect(proxy.asked).toEqual(["hooks.example.com:443"]);
      } finally {
        await proxy.close();
      }
      const closed = await startProxy({ to: Number(new URL(hook.url).port), refuses: 403 });
      try {
        await studio.app.evaluate(
          ({ session }, proxyRules) => session.defaultSession.setProxy({ proxyRules }),
          new URL(closed.url).host,
        );
        await send.click();
        await expect(one.getByRole("status")).toHaveText(/proxy of your network does not let Parley through/);
      } finally {
        await closed.close();
      }
    });
  } finally {
    await hook.close();
    await subscription.close();
    await studio.close();
  }
});

/** Keeps a connection to a Marketo for tests, with its key. */
async function connect(window: Page, { url, clientId, clientSecret }: Marketo): Promise<void> {
  const connection = { id: "acme", name: "Acme", endpoint: url };
  const typed = { connection, credentials: { clientId, clientSecret } };
  await window.evaluate((input) => globalThis.window.studio.call("marketo:save", input), typed);
}
