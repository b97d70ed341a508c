import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePage } from "./parsePage.ts";

test("reads an address as a browser does", () => {
  const part = fc.stringMatching(/^[a-z0-9@:._~-]{1,8}$/);
  fc.assert(
    fc.property(
      fc.constantFrom("https", "http", "HTTPS", "file", "chrome-extension"),
      fc.option(fc.constantFrom("me", "me:secret"), { nil: undefined }),
      fc.oneof(fc.domain(), fc.constantFrom("localhost", "[::1]", "127.0.0.1")),
      fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }),
      fc.array(part, { maxLength: 4 }),
      fc.option(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      fc.constantFrom("", "#", "#a?b=c", "#://x"),
      (scheme, user, host, port, folders, query, fragment) => {
        const path = folders.map((folder) => `/${folder}`).join("");
        const asked = query?.map(([name, value]) => `${name}=${value}`).join("&");
        const server = `${user === undefined ? "" : `${user}@`}${host}${port === undefined ? "" : `:${port}`}`;
        expect(
          parsePage(`${scheme}://${server}${path}${asked === undefined ? "" : `?${asked}`}${fragment}`),
        ).toEqual({
          scheme: scheme.toLowerCase(),
          host,
          port: port === undefined ? undefined : String(port),
          path: path || "/",
          folders: [path, `${path}/`],
          query: query ?? [],
        });
      },
    ),
  );
});

test.each([
  "",
  "acme.com",
  "about:blank",
  "://acme.com",
  "1a://acme.com",
  "data:text/html,https://acme.com/",
  "mailto:a@b.c?subject=https://acme.com",
  "https://acme.com:x/",
])("%j is no address of a page", (url) => {
  expect(parsePage(url)).toBeNull();
});
