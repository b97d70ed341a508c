/** How a server is reached: straight, or through the proxy at an address, which may hold a name and a password. */
export type Route = URL | "direct";
