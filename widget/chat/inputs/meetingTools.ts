import { readTyped } from "#shared/nodes/readTyped.ts";
import type { MeetingTools } from "../../host/MeetingTools.ts";
import { h } from "../../view/h.ts";
import { isFollowable } from "../view/isFollowable.ts";
import { fallbackWords } from "./fallbackWords.ts";
import { form } from "./form.ts";

/** What is handed to what offers times. */
export const meetingTools: MeetingTools = { h, form, fallbackWords, isFollowable, readTyped };
