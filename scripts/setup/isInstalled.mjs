import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * Whether the packages in node_modules are exactly those of package-lock.json. npm leaves a list of what it has
 * installed; the list appears only when an installation was completed.
 *
 * @param {string} root folder of the project
 */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const found = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || found === undefined) return false;
  const same = (key) => {
    const [a, b] = [wanted[key], found[key]];
    return a !== undefined && b !== undefined && a.version === b.version && a.integrity === b.integrity;
  };
  // Optional ones are for other systems. The nameless one is the project itself.
  const isNeeded = (key) => key !== "" && wanted[key].optional !== true;
  return Object.keys(wanted).filter(isNeeded).every(same) && Object.keys(found).every(same);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
