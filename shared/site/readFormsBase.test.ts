import { expect, test } from "vitest";
import { readFormsBase } from "./readFormsBase.ts";

test.each([
  ["//app-ab12.marketo.com", "https://app-ab12.marketo.com"],
  ["123-abc-456.mktoweb.com", "https://123-abc-456.mktoweb.com"],
  [" 123-abc-456.mktoweb.com/ ", "https://123-abc-456.mktoweb.com"],
  ["https://go.acme.com/js/forms2/js/forms2.min.js", "https://go.acme.com"],
  ["//go.acme.com:8443/x?y#z", "https://go.acme.com:8443"],
  ["GO.Acme.COM", "https://go.acme.com"],
  ["ações.example", "https://xn--aes-2la4e.example"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["http://localhost:8080/", "http://localhost:8080"],
])("%s is %s", (written, base) => {
  expect(readFormsBase(written)).toBe(base);
});

test.each([
  "",
  "acme",
  "http://go.acme.com",
  "ftp://go.acme.com",
  "javascript:alert(1)",
  "https://",
  "go acme.com",
  "https://user:key@go.acme.com",
  "<script src='//go.acme.com/js/forms2/js/forms2.min.js'></script>",
])("%s is no host of forms", (written) => {
  expect(readFormsBase(written)).toBeUndefined();
});
