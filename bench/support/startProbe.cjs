"use strict";
// Loaded by `electron -r` before the app: says when the first window's page shows PARLEY_BENCH_SELECTOR.
const { app } = require("electron");

app.once("browser-window-created", (_event, window) => {
  window.webContents.once("dom-ready", async () => {
    const selector = JSON.stringify(process.env.PARLEY_BENCH_SELECTOR);
    await window.webContents.executeJavaScript(`new Promise((resolve) => {
      const look = () => document.querySelector(${selector})
        ? requestAnimationFrame(() => requestAnimationFrame(resolve))
        : requestAnimationFrame(look);
      look();
    })`);
    process.stdout.write("PARLEY_BENCH_USABLE\n");
  });
});
