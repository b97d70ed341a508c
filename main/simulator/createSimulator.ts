import type { BundleFile } from "#shared/site/bundleFile.ts";
import { contentType } from "../protocol/contentType.ts";
import { appOrigin, simulatorScheme } from "../protocol/schemes.ts";
import clock from "./page/clock.js?raw";
import frame from "./page/frame.js?raw";
import network from "./page/network.js?raw";
import pageStyle from "./page/page.css?raw";
import simulation from "./page/simulation.js?raw";
import visitor from "./page/visitor.js?raw";
import type { Simulation, Simulator } from "./Simulator.ts";
import { simulatorPage } from "./simulatorPage.ts";

/** What a simulation is made of. */
type Session = ReadonlyMap<string, Uint8Array>;

/** So many sessions are kept; the oldest goes first. The studio uses one at a time and closes it. */
const mostSessions = 8;

/** @param build makes the bundle that a simulation runs */
export function createSimulator({
  build,
  newSession,
}: {
  readonly build: (simulation: Simulation) => Promise<readonly BundleFile[]>;
  /** A name fit for a host. */
  readonly newSession: () => string;
}): Simulator {
  const sessions = new Map<string, Session>();

  return {
    open: async (wanted) => {
      const session = newSession();
      const files = new Map((await build(wanted)).map(({ name, bytes }) => [name, bytes]));
      const encoder = new TextEncoder();
      files.set("simulator.html", encoder.encode(simulatorPage(wanted)));
      files.set("simulator.js", encoder.encode([frame, visitor, clock, network].join("\n")));
      files.set("simulation.js", encoder.encode(simulation));
      files.set("simulator.css", encoder.encode(pageStyle));
      sessions.set(session, files);
      for (const oldest of [...sessions.keys()].slice(0, -mostSessions)) sessions.delete(oldest);
      return { session, url: `${simulatorScheme}://${session}/simulator.html` };
    },
    close: (session) => {
      sessions.delete(session);
    },
    serve: ({ url }) => {
      const { host, pathname } = new URL(url);
      const name = pathname.slice(1);
      const bytes = sessions.get(host)?.get(name);
      if (bytes === undefined) return new Response("Not found", { status: 404 });
      return new Response(new Uint8Array(bytes), { headers: headersOf(host, name) });
    },
  };
}

function headersOf(session: string, name: string): Record<string, string> {
  const own = `${simulatorScheme}://${session}`;
  return {
    "content-type": contentType(name),
    // The same as the strictest site would send, and no way out: nothing leaves the machine while simulating.
    "content-security-policy": [
      "default-src 'none'",
      `script-src ${own}`,
      `style-src ${own}`,
      `img-src ${own} data:`,
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${appOrigin}`,
    ].join("; "),
    "x-content-type-options": "nosniff",
    // The frame is sandboxed without an origin, so its own files are foreign to it.
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
  };
}
