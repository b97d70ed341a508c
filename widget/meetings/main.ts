import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { pickMeeting } from "./pickMeeting.ts";

(window as ParleyWindow).parley?.register("meetings", pickMeeting);
