import { zulu } from "../people/instants.ts";

/** A status that members of a program pass through, in the order of `step`. */
export type ProgramStatus = { readonly name: string; readonly step: number; readonly success: boolean };

export type Channel = {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly statuses: readonly ProgramStatus[];
};

export type Program = {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly channel: Channel;
  readonly members: Map<number, { status: ProgramStatus; since: string; changedAt: number }>;
};

const chat: Channel = {
  id: 21,
  name: "Web Chat",
  type: "program",
  statuses: [
    { name: "Not in Program", step: 0, success: false },
    { name: "Member", step: 10, success: false },
    { name: "Engaged", step: 20, success: false },
    { name: "Goal", step: 30, success: true },
    { name: "Meeting", step: 40, success: true },
  ],
};

const webinar: Channel = {
  id: 22,
  name: "Webinar",
  type: "event",
  statuses: [
    { name: "Not in Program", step: 0, success: false },
    { name: "Registered", step: 20, success: false },
    { name: "Attended", step: 50, success: true },
  ],
};

/** The programs of a subscription, their channels and their members. */
export class Programs {
  readonly #now: () => number;
  readonly channels: readonly Channel[] = [chat, webinar];
  readonly all: readonly Program[] = [
    { id: 5001, name: "Website chat", type: "program", channel: chat, members: new Map() },
    { id: 5002, name: "Spring webinar", type: "event", channel: webinar, members: new Map() },
  ];

  constructor(now: () => number) {
    this.#now = now;
  }

  byName(name: string): Program | undefined {
    return this.all.find((program) => program.name === name);
  }

  /** Makes somebody a member, or moves a member on; answers why not when that cannot be. Without a status: the first. */
  put(program: Program, id: number, name?: string): { code: string; message: string } | undefined {
    const status = program.channel.statuses.find((one) =>
      name === undefined ? one.step > 0 : one.name === name,
    );
    if (status === undefined) return { code: "1025", message: "Program status not found" };
    const before = program.members.get(id);
    if (before && before.status.step >= status.step) {
      return { code: "1037", message: "Lead is already in this or a later status" };
    }
    const changedAt = this.#now();
    program.members.set(id, { status, since: before?.since ?? zulu(changedAt), changedAt });
    return;
  }
}
