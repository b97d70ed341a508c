import { expect, test } from "vitest";
import type { PublishTarget } from "./publishTarget.ts";
import { secretPlace } from "./secretPlace.ts";

const common = { id: "t", name: "Site", address: "" };
const dav = (url: string): PublishTarget => ({ ...common, kind: "webdav", url, user: "anna" });
const sftp: PublishTarget = {
  ...{ ...common, kind: "sftp", host: "acme.com", port: 22, user: "anna", folder: "/", keyFile: "" },
  hostKey: "",
};

test("a place is a kind and a server", () => {
  const place = secretPlace(dav("https://acme.com/dav/"));
  expect(secretPlace(dav("https://ACME.com:443/other/"))).toBe(place);
  expect(secretPlace({ ...sftp, user: "ben", folder: "/site" })).toBe(secretPlace(sftp));
  for (const other of ["http://acme.com/dav/", "https://acme.com:8443/", "https://evil.example/dav/", "acme"])
    expect(secretPlace(dav(other))).not.toBe(place);
  for (const other of [
    { ...sftp, host: "evil.example" },
    { ...sftp, port: 2222 },
  ])
    expect(secretPlace(other)).not.toBe(secretPlace(sftp));
});
