import { firstCalls } from "./app/firstCalls.ts";
import "./theme/tokens.css";
import "./theme/kinds.css";
import "./theme/base.css";
import "./theme/forcedColors.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadEditor } from "./app/loadEditor.ts";
import { start } from "./app/start.ts";
import { readAhead } from "./dialogues/actions/readAhead.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
start();
if (firstCalls.list) await readAhead(firstCalls.list);
else void loadEditor();
createRoot(root, { onUncaughtError: (thrown) => console.error(thrown) }).render(<App />);
