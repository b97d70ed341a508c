import { firstCalls } from "./app/firstCalls.ts";
import "./theme/tokens.css";
import "./theme/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { parseRoute } from "./app/parseRoute.ts";
import { start } from "./app/start.ts";
import { readAhead } from "./dialogues/actions/readAhead.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
start();
if (parseRoute(location.hash).screen === "list") await readAhead(firstCalls.list);
createRoot(root, { onUncaughtError: (thrown) => console.error(thrown) }).render(<App />);
