import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { createSimulator } from "./createSimulator.ts";
import type { Simulation, Simulator } from "./Simulator.ts";

const simulation: Simulation = {
  dialogue: newDialogue({ id: "a", name: '"><script>alert(1)</script>', language: "en" }),
  settings: siteSettingsSchema.parse({}),
  visitor: {
    language: "pt-BR",
    attributes: { "lead.firstName": "\"><script src='x'></script>&" },
    device: "desktop",
    referrer: "",
    timeZone: "",
    ahead: 0,
    webhooksFail: false,
    meetings: "free",
  },
};

function simulator(): Simulator {
  let sessions = 0;
  return createSimulator({
    build: async ({ dialogue }) => [{ name: "d/content.js", bytes: new TextEncoder().encode(dialogue.id) }],
    newSession: () => {
      sessions += 1;
      return `session-${sessions}`;
    },
  });
}

test("a simulation has a page and its bundle under an address of its own", async () => {
  const { open, serve } = simulator();
  const { url, session } = await open(simulation);
  expect(url).toBe(`parley-sim://${session}/simulator.html`);
  expect(await serve({ url }).text()).toContain('lang="pt-BR"');
  const content = serve({ url: `parley-sim://${session}/d/content.js` });
  expect(await content.text()).toBe("a");
  expect(content.headers.get("content-type")).toContain("text/javascript");
});

test("nothing that the page says can become markup, and there is no inline script", async () => {
  const { open, serve } = simulator();
  const { url } = await open(simulation);
  const page = await serve({ url }).text();
  expect(page.match(/<script[^>]*>/g)).toHaveLength(3);
  expect(page).not.toContain("alert(1)</script>");
  expect(page.match(/<script [^>]*><\/script>/g)).toHaveLength(3);
});

test("the page's policy lets nothing out and no other script in", async () => {
  const { open, serve } = simulator();
  const { url, session } = await open(simulation);
  const policy = serve({ url }).headers.get("content-security-policy") ?? "";
  expect(policy).toContain(`script-src parley-sim://${session};`);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("frame-ancestors parley-app://studio");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("a closed session, one that never was, and a file that it has not are not found", async () => {
  const { open, close, serve } = simulator();
  const { url, session } = await open(simulation);
  expect(serve({ url: `parley-sim://${session}/d/other.js` }).status).toBe(404);
  expect(serve({ url: "parley-sim://session-9/simulator.html" }).status).toBe(404);
  close(session);
  expect(serve({ url }).status).toBe(404);
});

test("sessions that nobody closes do not pile up", async () => {
  const { open, serve } = simulator();
  const first = await open(simulation);
  for (let more = 0; more < 8; more += 1) await open(simulation);
  expect(serve(first).status).toBe(404);
});
