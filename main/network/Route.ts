/**
 * How a server is reached: straight, or through the proxy at an address, which may hold a name and a password. `socks`: through one that
 * only moves connections, which is passed over.
 */
export type Route = URL | "direct" | "socks";
