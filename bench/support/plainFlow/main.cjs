"use strict";
// A window for the yardstick: a page of plain React Flow, in the same Electron as the studio.
const { app, BrowserWindow } = require("electron");

app.setPath("userData", process.env.PARLEY_HOME);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.loadFile(process.env.PARLEY_BENCH_PAGE);
});
