import { hmacSha256 } from "#shared/site/hmacSha256.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { byLease } from "./byLease.ts";
import { recover } from "./recover.ts";

(window as ParleyWindow).parley?.register("recovery", { recover, byLease, hmacSha256 });
