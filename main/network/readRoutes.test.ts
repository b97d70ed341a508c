import { expect, it } from "vitest";
import { readRoutes } from "./readRoutes.ts";

const told = (said: string) =>
  readRoutes(said).map((route) => (typeof route === "string" ? route : route.href));

it.each([
  ["DIRECT", ["direct"]],
  ["PROXY a.example.com:8080; DIRECT", ["http://a.example.com:8080/", "direct"]],
  ["HTTPS b.example.com:443;proxy [::1]:3128", ["https://b.example.com/", "http://[::1]:3128/"]],
  ["SOCKS5 c.example.com:1080; PROXY a.example.com:80", ["http://a.example.com/"]],
  ["SOCKS c.example.com:1080; DIRECT", ["direct"]],
  ["SOCKS c.example.com:1080", ["socks"]],
  ["SOCKS4 c.example.com:1080;SOCKS5 d.example.com:1080", ["socks"]],
  ["PROXY", ["direct"]],
  ["", ["direct"]],
])("reads %o", (said, routes) => {
  expect(told(said)).toEqual(routes);
});
