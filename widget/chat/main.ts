import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { mountChat } from "./mountChat.ts";

(window as ParleyWindow).parley?.register("chat", mountChat);
