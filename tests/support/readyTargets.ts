import path from "node:path";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { keepConnection } from "./keepConnection.ts";
import { makeRepository } from "./makeRepository.ts";
import { freePort } from "./servers/freePort.ts";
import { startGate } from "./servers/startGate.ts";
import { startS3 } from "./servers/startS3.ts";
import { startSftp } from "./servers/startSftp.ts";
import { startWebdav } from "./servers/startWebdav.ts";

const common = { id: "t", name: "Site", address: "" };

/** A target of a kind, ready to be published to, and what breaks its connection and mends it. */
export type ReadyTarget = {
  readonly target: PublishTarget;
  readonly secret: string;
  readonly stop?: () => Promise<void>;
  readonly restart?: () => Promise<void>;
};

type Needs = {
  /** Stops a server after the test. */
  readonly keep: (server: { stop(): Promise<void> }) => void;
  readonly context: () => Parameters<typeof keepConnection>[1];
};

/** What makes a target of each kind in a folder, with the server that it takes. */
export function readyTargets({ keep, context }: Needs): {
  readonly [Kind in PublishTarget["kind"]]: (folder: string) => Promise<ReadyTarget>;
} {
  return {
    folder: async (folder) => ({
      target: { ...common, kind: "folder", folder: path.join(folder, "site") },
      secret: "",
    }),
    zip: async (folder) => ({
      target: { ...common, kind: "zip", file: path.join(folder, "site.zip") },
      secret: "",
    }),
    git: async (folder) => {
      const place = makeRepository(folder);
      return { target: { ...common, kind: "git", folder: place, inside: "docs", push: true }, secret: "" };
    },
    webdav: async (folder) => {
      const server = await startWebdav(folder);
      keep(server);
      return {
        ...server,
        target: { ...common, kind: "webdav", url: server.url, user: "anna" },
        secret: "open sesame",
      };
    },
    sftp: async (folder) => {
      const server = await startSftp(folder);
      keep(server);
      const port = await freePort();
      // To end the server would not end the connections that it has.
      const gate = await startGate(port, server.port);
      keep({ stop: gate.shut });
      const { user, keyFile, files, fingerprint: hostKey } = server;
      const target = {
        ...common,
        kind: "sftp" as const,
        host: "127.0.0.1",
        port,
        user,
        keyFile,
        hostKey,
        folder: files,
      };
      return { target, secret: "", stop: gate.shut, restart: gate.open };
    },
    s3: async (folder) => {
      const server = await startS3(folder);
      keep(server);
      const { endpoint, bucket, accessKey, secretKey } = server;
      const target = {
        ...common,
        kind: "s3" as const,
        endpoint,
        bucket,
        accessKey,
        region: "us-east-1",
        prefix: "parley",
      };
      return { target, secret: secretKey, stop: server.stop, restart: server.restart };
    },
    designStudio: async () => {
      const marketo = await startMarketo({ people: 1, timeScale: 1000 });
      keep({ stop: () => marketo.close() });
      const connection = keepConnection(marketo, context());
      const target = {
        ...common,
        kind: "designStudio" as const,
        connection,
        folder: "Images",
        prefix: "chat-",
      };
      return { target, secret: "" };
    },
  };
}
