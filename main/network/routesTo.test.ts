import { expect, it } from "vitest";
import { type RouteSource, routesTo } from "./routesTo.ts";

const resolveProxy = async (url: string) =>
  url.includes("example") ? "PROXY system.example.com:8080" : "DIRECT";

async function told(url: string, source: RouteSource): Promise<readonly string[]> {
  return (await routesTo(new URL(url), source)).map((route) =>
    typeof route === "string" ? route : route.href,
  );
}

it("goes the way that the system says", async () => {
  expect(await told("https://284.example.com/", { env: {}, resolveProxy })).toEqual([
    "http://system.example.com:8080/",
  ]);
  expect(await told("https://284.mktorest.com/", { env: {}, resolveProxy })).toEqual(["direct"]);
  expect(await told("https://284.example.com/", { env: {} })).toEqual(["direct"]);
});

it("heeds variables first, small ones before capitals, with or without a scheme", async () => {
  const env = {
    HTTPS_PROXY: "a.example.com:3128",
    HTTP_PROXY: "http://b.example.com",
    ALL_PROXY: "http://c.example.com",
  };
  expect(await told("https://x.example.com/", { env, resolveProxy })).toEqual(["http://a.example.com:3128/"]);
  expect(await told("http://x.example.com/", { env })).toEqual(["http://b.example.com/"]);
  expect(
    await told("https://x.example.com/", { env: { ...env, https_proxy: "https://n:p@d.example.com:1" } }),
  ).toEqual(["https://n:p@d.example.com:1/"]);
  expect(await told("http://x.example.com/", { env: { ALL_PROXY: env.ALL_PROXY, http_proxy: "" } })).toEqual([
    "http://c.example.com/",
  ]);
});

it.each([
  ["https://example.com/", "example.com", true],
  ["https://www.example.com/", ".example.com", true],
  ["https://www.example.com/", "*.example.com, other.org", true],
  ["https://anexample.com/", "example.com", false],
  ["https://www.example.com/", "example.com:443", true],
  ["https://www.example.com:8443/", "example.com:443", false],
  ["https://www.example.com/", "*", true],
  ["https://www.example.com/", "", false],
  ["https://10.1.2.3/", "10.0.0.0/8", true],
  ["https://11.1.2.3/", "10.0.0.0/8", false],
  ["https://10.example.com/", "10.0.0.0/8, 10.0.0.0/99, fd00::/x", false],
  ["https://[fd00::1]/", "fd00::/8", true],
  ["https://[fd00::1]/", "fd00::1", true],
  ["https://[fd00::2]/", "fd00::1, [fd00::3]:443", false],
  ["https://[fd00::2]:8443/", "[fd00::2]:8443", true],
])("asks for %o beside the proxy with NO_PROXY %o: %o", async (url, exempt, isDirect) => {
  const env = { HTTPS_PROXY: "http://a.example.com", NO_PROXY: exempt };
  expect(await told(url, { env })).toEqual([isDirect ? "direct" : "http://a.example.com/"]);
});

it("heeds NO_PROXY where the system's settings name the proxy", async () => {
  const env = { NO_PROXY: "mail.example.com" };
  expect(await told("https://mail.example.com/", { env, resolveProxy })).toEqual(["direct"]);
  expect(await told("https://www.example.com/", { env, resolveProxy })).toEqual([
    "http://system.example.com:8080/",
  ]);
});

it.each(["http://127.0.0.1:4711/", "http://localhost/", "http://app.localhost/", "http://[::1]:80/"])(
  "never asks a proxy for %o",
  async (url) => {
    expect(await told(url, { env: { HTTP_PROXY: "http://a.example.com" }, resolveProxy })).toEqual([
      "direct",
    ]);
  },
);

it("says that a proxy's address makes no sense", async () => {
  const source = { env: { HTTPS_PROXY: "socks5://a.example.com:1080" } };
  await expect(told("https://www.example.com/", source)).rejects.toMatchObject({ code: "ERR_PROXY_ADDRESS" });
});
