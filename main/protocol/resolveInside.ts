import path from "node:path";

/**
 * The file of a folder that a URL's path names; undefined if it would lie outside of it or is malformed. A path that
 * names a folder means its `index.html`.
 */
export function resolveInside(folder: string, urlPath: string): string | undefined {
  const decoded = decode(urlPath);
  if (decoded === undefined || decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const file = path.join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  const relative = path.relative(folder, file);
  const outside = relative === "" || relative.startsWith("..") || path.isAbsolute(relative);
  return outside ? undefined : file;
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
