import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import { documentHosts } from "../bundle/documentHosts.ts";
import { contentType } from "../protocol/contentType.ts";
import { appOrigin, simulatorScheme } from "../protocol/schemes.ts";
import pageStyle from "./page.css?raw";
import pageScript from "./page.js?raw";
import type { Simulation, Simulator } from "./Simulator.ts";
import { simulatorPage } from "./simulatorPage.ts";

/** What a simulation is made of, and the origins that its documents come from. */
type Session = { readonly files: ReadonlyMap<string, Uint8Array>; readonly documents: readonly string[] };

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
    open: async (simulation) => {
      const session = newSession();
      const files = new Map((await build(simulation)).map(({ name, bytes }) => [name, bytes]));
      const encoder = new TextEncoder();
      files.set("simulator.html", encoder.encode(simulatorPage(simulation)));
      files.set("simulator.js", encoder.encode(pageScript));
      files.set("simulator.css", encoder.encode(pageStyle));
      sessions.set(session, { files, documents: hostsOf(simulation) });
      for (const oldest of [...sessions.keys()].slice(0, -mostSessions)) sessions.delete(oldest);
      return { session, url: `${simulatorScheme}://${session}/simulator.html` };
    },
    close: (session) => {
      sessions.delete(session);
    },
    serve: ({ url }) => {
      const { host, pathname } = new URL(url);
      const name = pathname.slice(1);
      const found = sessions.get(host);
      const bytes = found?.files.get(name);
      if (!found || bytes === undefined) return new Response("Not found", { status: 404 });
      return new Response(new Uint8Array(bytes), { headers: headersOf(host, name, found) });
    },
  };
}

function headersOf(session: string, name: string, { documents }: Session): Record<string, string> {
  const own = `${simulatorScheme}://${session}`;
  return {
    "content-type": contentType(name),
    // The same as the strictest site would send, and no way out: nothing leaves the machine while simulating. Documents
    // come in from where they are.
    "content-security-policy": [
      "default-src 'none'",
      `script-src ${own}`,
      `style-src ${own}`,
      `img-src ${own} data:`,
      `connect-src ${documents.join(" ") || "'none'"}`,
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

function hostsOf({ dialogue, flows = new Map() }: Simulation): readonly string[] {
  return [dialogue, ...usedFlows([dialogue], flows)].flatMap(documentHosts);
}
