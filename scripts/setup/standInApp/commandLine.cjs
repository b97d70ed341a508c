/**
 * Reads a command line the way Electron's own default app does: modules to load first (`-r`), switches that
 * Chromium or Node have taken already, and the app, which is the first word that is not an option.
 */
exports.readCommandLine = (words) => {
  const modules = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === "-r" || word === "--require") {
      i += 1;
      modules.push(words[i]);
    } else if (word === "-v" || word === "--version") {
      return { modules, version: true };
    } else if (word.startsWith("--app=")) {
      return { modules, app: word.slice("--app=".length) };
    } else if (!word.startsWith("-")) {
      return { modules, app: word };
    }
  }
  return { modules };
};
