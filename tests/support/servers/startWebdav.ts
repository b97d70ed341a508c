import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./freePort.ts";
import { type Program, startProgram } from "./startProgram.ts";

/** An nginx on 127.0.0.1 that serves a folder by WebDAV to the user `anna` with the password `open sesame`. */
export type WebdavServer = {
  readonly url: string;
  readonly files: string;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
};

/** Starts it in a folder of the test. `mostBytes`: no larger file has room. */
export async function startWebdav(folder: string, mostBytes = 10_000_000): Promise<WebdavServer> {
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at("files"));
  mkdirSync(at("temporary"));
  writeFileSync(at("users"), "anna:{PLAIN}open sesame\n");
  const port = await freePort();
  const lines = [
    "load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;",
    ...(process.getuid?.() === 0 ? [`user ${os.userInfo().username};`] : []),
    "daemon off; master_process off;",
    `pid ${at("pid")}; error_log ${at("error.log")};`,
    "events {}",
    `http {
      access_log off;
      client_body_temp_path ${at("temporary")};
      proxy_temp_path ${at("temporary")}; fastcgi_temp_path ${at("temporary")};
      uwsgi_temp_path ${at("temporary")}; scgi_temp_path ${at("temporary")};
      client_max_body_size ${mostBytes};
      server {
        listen 127.0.0.1:${port};
        location /site/ {
          alias ${at("files")}/;
          dav_methods PUT DELETE MKCOL COPY MOVE;
          dav_ext_methods PROPFIND OPTIONS;
          auth_basic "Files"; auth_basic_user_file ${at("users")};
        }
      }
    }`,
  ];
  writeFileSync(at("nginx.conf"), lines.join("\n"));
  const start = () => startProgram("/usr/sbin/nginx", ["-p", folder, "-c", at("nginx.conf")], port);
  let program: Program = await start();
  return {
    url: `http://127.0.0.1:${port}/site/`,
    files: at("files"),
    stop: () => program.stop(),
    restart: async () => {
      await program.stop();
      program = await start();
    },
  };
}
