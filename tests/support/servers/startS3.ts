import { mkdirSync } from "node:fs";
import path from "node:path";
import S3rver from "s3rver";
import { freePort } from "./freePort.ts";

/** A server on 127.0.0.1 that speaks S3's language and checks signatures, with the bucket `site`. */
export type S3Server = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
};

/** Starts it in a folder of the test. */
export async function startS3(folder: string): Promise<S3Server> {
  const files = path.join(folder, "s3");
  mkdirSync(files);
  const port = await freePort();
  const start = async () => {
    const server = new S3rver({
      port,
      address: "127.0.0.1",
      silent: true,
      directory: files,
      configureBuckets: [{ name: "site", configs: [] }],
    });
    await server.run();
    return server;
  };
  let server = await start();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: "site",
    accessKey: "S3RVER",
    secretKey: "S3RVER",
    stop: () => server.close(),
    restart: async () => {
      server = await start();
    },
  };
}
