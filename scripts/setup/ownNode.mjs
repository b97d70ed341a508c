import path from "node:path";

/** The Node 24 that came with the packages: it runs TypeScript as it is, which the system's may not. */
export function ownNode(root) {
  const file = process.platform === "win32" ? "node.exe" : "node";
  return path.join(root, "node_modules", "node", "bin", file);
}
