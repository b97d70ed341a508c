import "./app/firstCalls.ts";
import "./theme/tokens.css";
import "./theme/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { start } from "./app/start.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
start();
createRoot(root, { onUncaughtError: (thrown) => console.error(thrown) }).render(<App />);
