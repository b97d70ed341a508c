const url = require("node:url");

require("./ownSqlite.cjs");

// The file that was to run stands first among the arguments; from here on the process looks as if it had been started with it.
const [file] = process.argv.splice(2, 1);
process.argv[1] = file;
import(url.pathToFileURL(file).href);
