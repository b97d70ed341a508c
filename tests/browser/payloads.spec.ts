import { expect, type Page } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { scriptAddresses, scriptPayloads, tripwire } from "#tests/support/scriptPayloads.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const en = (text: string) => ({ en: text });
const everywhere = {
  status: "live",
  targeting: { pages: { include: ["*"], exclude: [] } },
};

/** Sets the wire that no payload may trip, by whatever way it comes to run. */
async function watch(page: Page): Promise<() => Promise<void>> {
  const tripped: string[] = [];
  await page.exposeFunction(tripwire, () => tripped.push("called"));
  page.on("dialog", (dialog) => {
    tripped.push("a dialog");
    void dialog.dismiss();
  });
  page.on("popup", (popup) => tripped.push(`a window at ${popup.url()}`));
  const start = page.url();
  return async () => {
    expect(tripped).toEqual([]);
    expect(start === "about:blank" || page.url().startsWith(start)).toBe(true);
    const odd = await page.evaluate(() => {
      const all = [...(document.querySelector("parley-chat")?.shadowRoot?.querySelectorAll("*") ?? [])];
      return all
        .filter(
          (element) =>
            /^(script|iframe|object|embed|base|meta|link|form action|image|math|style)$/.test(
              element.localName,
            ) ||
            element.getAttributeNames().some((name) => name.startsWith("on")) ||
            /^\s*(javascript|data|vbscript|blob):/i.test(element.getAttribute("href") ?? ""),
        )
        .map((element) => element.outerHTML);
    });
    expect(odd).toEqual([]);
  };
}

/** Moves over and puts the focus on everything that is there, for what fires only then. */
async function touchAll(page: Page) {
  await page.evaluate(() => {
    const all =
      document.querySelector("parley-chat")?.shadowRoot?.querySelectorAll<HTMLElement>(".log *") ?? [];
    for (const element of all) {
      for (const type of ["mouseover", "pointerenter", "focusin"])
        element.dispatchEvent(new Event(type, { bubbles: true }));
      element.focus();
    }
  });
}

test("the wire is tripped by what does run", async ({ page, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const untouched = await watch(page);
  await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=${tripwire}()>")`);
  await expect(async () => expect(untouched()).rejects.toThrow()).toPass();
});

test("texts that look like code are shown as texts", async ({ page, serve }) => {
  const cards = scriptPayloads.map((text, index) => [`m${index}`, ["message", { text: en(text) }]] as const);
  const ways = [
    "start.next > m0",
    ...cards.slice(1).map((_, index) => `m${index}.next > m${index + 1}`),
    `m${cards.length - 1}.next > ask`,
  ];
  const answers = scriptPayloads
    .slice(0, 40)
    .map((label, index) => ({ id: `a${index}`, label: en(label.slice(0, 80)) }));
  const ask = ["question", { text: en("Which?"), answers }] as const;
  const dialogue = dialogueOf({ ...Object.fromEntries(cards), ask }, ways, everywhere);
  const title = { en: scriptPayloads[0] };
  const { url } = await serve({ dialogues: [dialogue], settings: { chat: { title } } });
  await page.goto(url);
  const untouched = await watch(page);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText("Which?");
  await expect(chat.rows).toHaveCount(cards.length + 1);
  await touchAll(page);
  await untouched();
});

/** The longer a conversation, the slower each round: of so many parts all are soon done, also on a slow machine. */
const parts = 4;
for (let part = 0; part < parts; part += 1)
  test(`what pages, addresses and visitors say is shown as said, part ${part + 1} of ${parts}`, async ({
    page,
    serve,
  }) => {
    const tokens = "{{site.said}} {{visit.query.said}} {{visit.referrer}} {{answers.name}} {{visit.url}}";
    const dialogue = dialogueOf(
      {
        name: ["capture", { input: "text", attribute: "answers.name", text: en("Your name? {{site.said}}") }],
        echo: [
          "message",
          { text: en(`${tokens} **${tokens}** [${tokens}](https://acme.com/{{site.said}})`) },
        ],
        ask: [
          "question",
          {
            text: en("Again?"),
            answers: [{ id: "a", label: en("More {{site.said}}"), value: "{{site.said}}" }],
          },
        ],
      },
      ["start.next > name", "name.next > echo", "echo.next > ask", "ask.a > name"],
      everywhere,
    );
    const { url } = await serve({ dialogues: [dialogue] });
    await page.goto(url);
    const untouched = await watch(page);
    const chat = chatOn(page);
    await chat.launcher.click();
    for (const payload of scriptPayloads.filter((_, index) => index % (4 * parts) === 4 * part)) {
      await page.evaluate((said) => {
        const { parley } = window as unknown as { parley: { identify: (attributes: object) => void } };
        parley.identify({ said });
        history.replaceState(null, "", `?said=${encodeURIComponent(said)}#${encodeURIComponent(said)}`);
      }, payload);
      await chat.field.fill(payload);
      await page.keyboard.press("Enter");
      await chat.panel.getByRole("button", { name: /^More/ }).click();
    }
    await touchAll(page);
    await untouched();
  });

test("no address that runs something can be followed", async ({ page, serve }) => {
  const written = [...scriptAddresses, ...scriptAddresses.map((_, index) => `{{site.to${index}}}`)];
  const addresses = [...written, ...written.map((address) => `https://acme.com/${address}`)];
  const links = addresses.map((url, index) => [
    `l${index}`,
    ["link", { text: en("Here"), label: en(`go ${index}`), url, newTab: index % 2 === 0 }],
  ]);
  const ways = ["start.next > l0", ...links.slice(1).map((_, index) => `l${index}.next > l${index + 1}`)];
  const dialogue = dialogueOf(Object.fromEntries(links), ways, everywhere);
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(url);
  const untouched = await watch(page);
  await page.evaluate((all) => {
    const { parley } = window as unknown as { parley: { identify: (attributes: object) => void } };
    parley.identify(Object.fromEntries(all.map((address, index) => [`to${index}`, address])));
  }, scriptAddresses);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText(`go ${addresses.length - 1}`);
  await expect(chat.rows).toHaveCount(addresses.length);
  const targets = await chat.log
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) expect(target).toMatch(/^https:\/\/acme\.com\//);
  await touchAll(page);
  await untouched();
});
