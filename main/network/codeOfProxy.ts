import type { ProxyFailure } from "./ProxyFailure.ts";

/** What the user is told of a proxy that was of no use: that it lets nobody through, or that it is one that Parley cannot use. */
export function codeOfProxy({ code }: ProxyFailure): "proxy" | "proxy-kind" {
  return code === "ERR_PROXY_KIND" ? "proxy-kind" : "proxy";
}
