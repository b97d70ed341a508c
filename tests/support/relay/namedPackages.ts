/** Prints the names of all packages, as a JSON list, that our own files name which the arguments load (paths). */
import { isBuiltin, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const named = new Set<string>();
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = !context.parentURL?.includes("/node_modules/");
    const [name] = /^(?:@[^/]+\/)?[^/.#:][^/:]*(?=\/|$)/.exec(specifier) ?? [];
    if (isOurs && name !== undefined && !isBuiltin(specifier)) named.add(name);
    return next(specifier, context);
  },
});
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
process.stdout.write(JSON.stringify([...named].sort()));
