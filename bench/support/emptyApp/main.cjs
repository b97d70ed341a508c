"use strict";
// The floor: an Electron window with an empty page, set up with the same safety as the studio's.
const { app, BrowserWindow } = require("electron");
const { join } = require("node:path");

app.setPath("userData", process.env.PARLEY_HOME);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once("ready-to-show", () => window.show());
  window.loadFile(join(__dirname, "index.html"));
});
