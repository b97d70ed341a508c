const path = require("node:path");
const threads = require("node:worker_threads");
const { utilityProcess } = require("electron");

// A worker thread and a utility process start with a fresh module system, so each has to load the resolution hook itself.
const hook = path.join(__dirname, "ownSqlite.cjs");
const wrapper = path.join(__dirname, "utility.cjs");
const PlainWorker = threads.Worker;
const fork = utilityProcess.fork;

threads.Worker = class Worker extends PlainWorker {
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), "-r", hook] });
  }
};

utilityProcess.fork = (file, args = [], options = {}) =>
  fork.call(utilityProcess, wrapper, [file, ...args], options);
