import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "./freePort.ts";
import { startProgram } from "./startProgram.ts";

/** A Radicale on 127.0.0.1 with the users `anna@acme.com` and `bob@acme.com`, whose password is `open sesame`. */
export type Radicale = {
  readonly url: string;
  /** A calendar that is made for a user; answers its address. */
  readonly addCalendar: (user: string, name: string, properties?: string) => Promise<string>;
  readonly setPassword: (password: string) => void;
  readonly stop: () => Promise<void>;
};

/** Starts it in a folder of the test. */
export async function startRadicale(folder: string): Promise<Radicale> {
  const at = (name: string) => path.join(folder, name);
  const setPassword = (password: string) =>
    writeFileSync(at("users"), `anna@acme.com:${password}\nbob@acme.com:${password}\n`);
  setPassword("open sesame");
  mkdirSync(at("calendars"));
  const port = await freePort();
  const lines = [
    "[server]",
    `hosts = 127.0.0.1:${port}`,
    "[auth]",
    "type = htpasswd",
    `htpasswd_filename = ${at("users")}`,
    "htpasswd_encryption = plain",
    "delay = 0",
    "[rights]",
    "type = owner_only",
    "[storage]",
    `filesystem_folder = ${at("calendars")}`,
    "[logging]",
    "level = error",
  ];
  writeFileSync(at("config"), lines.join("\n"));
  const program = await startProgram("/usr/bin/radicale", ["-C", at("config")], port);
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    setPassword,
    addCalendar: async (user, name, properties = "") => {
      const address = `${url}${user}/${encodeURIComponent(name)}/`;
      const answer = await fetch(address, {
        method: "MKCALENDAR",
        headers: { authorization: `Basic ${Buffer.from(`${user}:open sesame`).toString("base64")}` },
        body: `<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
          <D:displayname>${name}</D:displayname>${properties}</D:prop></D:set></C:mkcalendar>`,
      });
      if (answer.status !== 201) throw new Error(`no calendar was made: ${answer.status}`);
      return address;
    },
    stop: () => program.stop(),
  };
}
