import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./freePort.ts";
import { startProgram } from "./startProgram.ts";

/** An OpenSSH server on 127.0.0.1 that lets one key in. `fingerprint`: its own; `files`: the folder it serves. */
export type SftpServer = {
  readonly port: number;
  readonly user: string;
  readonly keyFile: string;
  readonly files: string;
  readonly fingerprint: string;
  readonly stop: () => Promise<void>;
  /** Starts it anew at the same port, with another key of its own if `otherKey`. */
  readonly restart: (otherKey?: boolean) => Promise<void>;
};

/** Starts it in a folder of the test. */
export async function startSftp(folder: string): Promise<SftpServer> {
  const at = (name: string) => path.join(folder, name);
  for (const key of ["host", "other", "user"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(key)]);
  copyFileSync(at("user.pub"), at("authorized"));
  mkdirSync(at("files"));
  // Where it separates its privileges; Debian makes the folder only when it starts the service.
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  const port = await freePort();
  const start = (hostKey: string) => {
    const lines = [
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${at(hostKey)}`,
      `AuthorizedKeysFile ${at("authorized")}`,
      `PidFile ${at("pid")}`,
      "StrictModes no",
      "UsePAM no",
      "PasswordAuthentication yes",
      "PermitRootLogin yes",
      "Subsystem sftp internal-sftp",
    ];
    writeFileSync(at("sshd_config"), lines.join("\n"));
    return startProgram("/usr/sbin/sshd", ["-D", "-e", "-f", at("sshd_config")], port);
  };
  let program = await start("host");
  const [, fingerprint = ""] = execFileSync("ssh-keygen", ["-lf", at("host.pub")], {
    encoding: "utf8",
  }).split(" ");
  return {
    port,
    fingerprint,
    user: os.userInfo().username,
    keyFile: at("user"),
    files: at("files"),
    stop: () => program.stop(),
    restart: async (otherKey = false) => {
      await program.stop();
      program = await start(otherKey ? "other" : "host");
    },
  };
}
