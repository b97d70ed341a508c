import { createCaldavAdapter } from "#main/calendars/caldav/createCaldavAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { fakeTiming } from "../../calendars/fakeTiming.ts";
import { startRadicale } from "../../servers/startRadicale.ts";
import type { MeetingPlace } from "./MeetingPlace.ts";

const user = "anna@acme.com";
const password = "open sesame";

/** Calendars of a CalDAV server, in a folder of the test. */
export async function radicalePlace(now: number, folder: string): Promise<MeetingPlace> {
  const radicale = await startRadicale(folder);
  const timing = fakeTiming(now);
  const calendars = {
    anna: await radicale.addCalendar(user, "anna"),
    bob: await radicale.addCalendar(user, "bob"),
  };
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const ask = (url: string, method: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(url, { method, headers: { authorization, ...headers }, ...(body === undefined ? {} : { body }) });
  const urlsOf = async (calendar: string) => {
    const answer = await ask(calendar, "PROPFIND", undefined, { depth: "1" });
    const hrefs = [...(await answer.text()).matchAll(/<href>([^<]+\.ics)<\/href>/g)];
    return hrefs.map(([, href = ""]) => new URL(href, radicale.url).href);
  };
  const rewrite = async (calendar: string, change: (text: string) => string) => {
    for (const url of await urlsOf(calendar)) {
      const text = change((await (await ask(url, "GET")).text()).replace(/\r?\n /g, ""));
      const answer = await ask(url, "PUT", text, { "content-type": "text/calendar" });
      if (!answer.ok) throw new Error(`nothing was changed: ${answer.status}`);
    }
  };
  const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const textsOf = async (calendar: string) =>
    Promise.all((await urlsOf(calendar)).map(async (url) => (await ask(url, "GET")).text()));
  return {
    calendars,
    mails: undefined,
    adapter: createCaldavAdapter({
      ...timing,
      fetch,
      turns: createTurns(3, timing),
      login: { server: radicale.url, user, password },
      invites: () => false,
    }),
    entries: async (calendar) => {
      const texts = await textsOf(calendar);
      const at = (text: string, name: string) => {
        const [, year, month, day, hour, minute] =
          new RegExp(`${name}:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)`).exec(text) ?? [];
        return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
      };
      return texts.map((text) => ({ start: at(text, "DTSTART"), end: at(text, "DTEND") }));
    },
    move: (calendar, { start, end }) =>
      rewrite(calendar, (text) =>
        text.replace(/DTSTART:.*/, `DTSTART:${stamp(start)}`).replace(/DTEND:.*/, `DTEND:${stamp(end)}`),
      ),
    remove: async (calendar) => {
      for (const url of await urlsOf(calendar)) await ask(url, "DELETE");
    },
    decline: (calendar) => rewrite(calendar, (text) => text.replace("NEEDS-ACTION", "DECLINED")),
    invite: (calendar, email) =>
      rewrite(calendar, (text) => text.replace("END:VEVENT", `ATTENDEE:mailto:${email}\r\nEND:VEVENT`)),
    guests: async (calendar) =>
      (await textsOf(calendar)).flatMap((text) =>
        [...text.replace(/\r?\n /g, "").matchAll(/^ATTENDEE.*?mailto:(\S+)/gm)].map(
          ([, email = ""]) => email,
        ),
      ),
    close: () => radicale.stop(),
  };
}
