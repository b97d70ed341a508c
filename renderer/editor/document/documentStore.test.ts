import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { clipOf } from "./clipOf.ts";
import { createDocumentStore, type DocumentStore } from "./documentStore.ts";
import { newId } from "./newId.ts";
import { addNode } from "./operations/addNode.ts";
import { changeGroups } from "./operations/changeGroups.ts";
import { changeNode } from "./operations/changeNode.ts";
import { changeNote } from "./operations/changeNote.ts";
import { connect } from "./operations/connect.ts";
import { disconnect } from "./operations/disconnect.ts";
import { gatherCards } from "./operations/gatherCards.ts";
import { insertCopies } from "./operations/insertCopies.ts";
import { moveNodes } from "./operations/moveNodes.ts";
import { removeNodes } from "./operations/removeNodes.ts";
import { setDetails } from "./operations/setDetails.ts";
import { setDisabled } from "./operations/setDisabled.ts";
import { setLanguages } from "./operations/setLanguages.ts";
import { setPages } from "./operations/setPages.ts";
import { ungroup } from "./operations/ungroup.ts";

const blank = () => newDialogue({ id: "d", name: "Test", language: "en" });

function open(start = 0, cap?: number) {
  const clock = { now: start };
  const store = createDocumentStore(blank(), { now: () => clock.now, ...(cap === undefined ? {} : { cap }) });
  return { store, clock, dialogue: () => store.getState().dialogue };
}

const rename = (store: DocumentStore, name: string, merge?: string) =>
  store.apply("rename", (draft) => setDetails(draft, { name }), merge === undefined ? {} : { merge });

const note = (id: string) => ({
  id,
  text: "Hm",
  position: { x: 0, y: 0 },
  size: { width: 240, height: 140 },
  color: "blue" as const,
});

/** Ids in the order in which they are asked for. */
function counter(before = ""): (sort: string) => string {
  let count = 0;
  return (sort) => `${before}${sort}${++count}`;
}

type Act = (store: DocumentStore, pick: number, id: string) => void;

/** Every operation, on whatever cards there are. */
const acts: readonly Act[] = [
  (store, pick, id) => {
    const kind = nodeKinds[pick % nodeKinds.length] ?? "message";
    store.apply("addCard", (draft) => addNode(draft, newNode(kind, id, { x: pick, y: pick }, "en")));
  },
  (store, pick) => {
    const nodes = store.getState().dialogue.nodes.filter((_, index) => (pick >> index) & 1);
    store.apply("deleteCards", (draft) => removeNodes(draft, new Set(nodes.map((node) => node.id))));
  },
  (store, pick) => {
    const { nodes } = store.getState().dialogue;
    const moves = new Map(nodes.map((node, index) => [node.id, { x: pick * index, y: pick }] as const));
    store.apply("moveCards", (draft) => moveNodes(draft, moves), { merge: "move" });
  },
  (store, pick, id) => {
    const { nodes } = store.getState().dialogue;
    const from = nodes[pick % nodes.length];
    const to = nodes[(pick * 7) % nodes.length];
    const port = from && portsOf(from)[0];
    if (!from || !to || !port) return;
    store.apply("connect", (draft) =>
      connect(draft, { id, from: { node: from.id, port: port.id }, to: { node: to.id } }),
    );
  },
  (store, pick) => {
    const { edges } = store.getState().dialogue;
    const edge = edges[pick % Math.max(1, edges.length)];
    store.apply("disconnect", (draft) => disconnect(draft, new Set(edge ? [edge.id] : [])));
  },
  (store, pick) => {
    const node = store.getState().dialogue.nodes.find(({ kind }) => kind === "question");
    if (!node) return;
    store.apply("removeAnswer", (draft) =>
      changeNode(draft, node.id, "question", (data) => {
        if (pick % 2) data.answers.splice(0, 1);
        else data.text = { en: `text ${pick}` };
      }),
    );
  },
  (store, pick, id) => {
    const { dialogue } = store.getState();
    const clip = clipOf(dialogue, new Set(dialogue.nodes.slice(0, pick % 4).map((node) => node.id)));
    let count = 0;
    store.apply("duplicateCards", (draft) => {
      insertCopies(draft, clip, { x: 40, y: 40 }, () => `${id}-${count++}`);
    });
  },
  (store, pick, id) => {
    const cards = store.getState().dialogue.nodes.filter((_, index) => (pick >> index) & 1);
    store.apply("groupCards", (draft) =>
      gatherCards(draft, new Set(cards.map((node) => node.id)), { id, name: id }),
    );
  },
  (store, pick) => {
    const { groups } = store.getState().dialogue;
    const ids = new Set(groups.slice(pick % 3).map((group) => group.id));
    if (pick % 2) store.apply("ungroup", (draft) => ungroup(draft, ids));
    else store.apply("collapseGroup", (draft) => changeGroups(draft, ids, { collapsed: pick % 4 === 0 }));
  },
  (store, pick, id) => {
    const [first] = store.getState().dialogue.notes;
    store.apply("addNote", (draft) => void draft.notes.push(note(id)));
    if (first)
      store.apply("editNote", (draft) => changeNote(draft, first.id, { size: { width: pick, height: 9e9 } }));
  },
  (store, pick) => {
    const ids = store.getState().dialogue.nodes.filter((_, index) => (pick >> index) & 1);
    store.apply("disableCards", (draft) =>
      setDisabled(draft, new Set(ids.map((node) => node.id)), pick % 3 > 0),
    );
  },
  (store, pick) => rename(store, `Name ${pick}`, pick % 2 ? "name" : undefined),
  (store, pick) =>
    store.apply("editLanguages", (draft) => setLanguages(draft, pick % 2 ? ["en", "pt-BR"] : ["pt-BR"])),
  (store, pick) => store.apply("editPages", (draft) => setPages(draft, "include", [`https://a.b/${pick}`])),
  (store) => store.seal(),
  (store) => void store.undo(),
  (store) => void store.redo(),
];

describe("the document's history", () => {
  it("brings back exactly the first document when all is undone, and exactly the last when all is redone", () => {
    const script = fc.array(
      fc.tuple(fc.nat({ max: acts.length - 1 }), fc.nat({ max: 200 }), fc.nat({ max: 1500 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(script, (steps) => {
        const { store, clock, dialogue } = open();
        const first = structuredClone(dialogue());
        for (const [index, [act, pick, pause]] of steps.entries()) {
          clock.now += pause;
          acts[act]?.(store, pick, `x${index}`);
        }
        while (store.redo());
        const last = structuredClone(dialogue());
        while (store.undo());
        expect(dialogue()).toEqual(first);
        while (store.redo());
        expect(dialogue()).toEqual(last);
      }),
    );
  });

  it("takes quick edits of one field back as one step", () => {
    const { store, clock, dialogue } = open();
    for (const name of ["H", "He", "Hey"]) {
      clock.now += 300;
      rename(store, name, "name");
    }
    store.undo();
    expect(dialogue().name).toBe("Test");
    store.redo();
    expect(dialogue().name).toBe("Hey");
  });

  it("begins a new step after a pause, after leaving the field, and in another field", () => {
    const { store, clock } = open();
    rename(store, "a", "name");
    clock.now += 1001;
    rename(store, "b", "name");
    store.seal();
    rename(store, "c", "name");
    rename(store, "d", "other");
    expect(store.getState().history.undo).toHaveLength(4);
  });

  it("keeps what can be redone when nothing really changes, and forgets it on a change", () => {
    const { store } = open();
    rename(store, "a");
    store.undo();
    rename(store, "Test");
    expect(store.getState().history.redo).toHaveLength(1);
    rename(store, "b");
    expect(store.getState().history.redo).toHaveLength(0);
  });

  it("forgets the oldest steps beyond its bytes, never the latest", () => {
    const { store } = open(0, 1000);
    for (let index = 0; index < 50; index++) rename(store, `name ${index}`);
    const kept = store.getState().history.undo.length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(50);
    rename(store, "x".repeat(5000));
    expect(store.getState().history.undo).toHaveLength(1);
  });
});

describe("operations", () => {
  it("give a port one edge: the new one takes the place of the old", () => {
    const { store, dialogue } = open();
    const start = dialogue().nodes.find((node) => node.kind === "start");
    if (!start) throw new Error("a new dialogue has a start");
    for (const id of ["m1", "m2"])
      store.apply("addCard", (draft) => addNode(draft, newNode("message", id, { x: 0, y: 0 }, "en")));
    const from = { node: start.id, port: "next" };
    store.apply("connect", (draft) => connect(draft, { id: "e1x", from, to: { node: "m1" } }));
    store.apply("connect", (draft) => connect(draft, { id: "e2x", from, to: { node: "m2" } }));
    const leaving = dialogue().edges.filter((edge) => edge.from.node === start.id);
    expect(leaving.map((edge) => edge.to.node)).toEqual(["m2"]);
  });

  it("take the edge of a removed answer along, in the same step", () => {
    const { store, dialogue } = open();
    store.apply("addCard", (draft) => {
      addNode(draft, newNode("question", "q", { x: 0, y: 0 }, "en"));
      addNode(draft, newNode("end", "z", { x: 0, y: 0 }, "en"));
      connect(draft, { id: "eq", from: { node: "q", port: "a1" }, to: { node: "z" } });
    });
    store.apply("removeAnswer", (draft) =>
      changeNode(draft, "q", "question", (data) => void data.answers.splice(0, 1)),
    );
    expect(dialogue().edges.some((edge) => edge.id === "eq")).toBe(false);
    store.undo();
    expect(dialogue().edges.some((edge) => edge.id === "eq")).toBe(true);
  });

  it("never delete the only start, nor add a second", () => {
    const { store, dialogue } = open();
    const starts = () => dialogue().nodes.filter((node) => node.kind === "start");
    store.apply("deleteCards", (draft) =>
      removeNodes(draft, new Set(dialogue().nodes.map((node) => node.id))),
    );
    expect(starts()).toHaveLength(1);
    store.apply("addCard", (draft) => addNode(draft, newNode("start", "s2", { x: 0, y: 0 }, "en")));
    expect(starts()).toHaveLength(1);
  });

  it("copy cards with the connections among them", () => {
    const { store, dialogue } = open();
    store.apply("addCard", (draft) => {
      for (const id of ["a", "b"]) addNode(draft, newNode("message", id, { x: 0, y: 0 }, "en"));
      connect(draft, { id: "ab", from: { node: "a", port: "next" }, to: { node: "b" } });
    });
    const clip = clipOf(dialogue(), new Set(["a", "b"]));
    store.apply("pasteCards", (draft) => {
      insertCopies(draft, clip, { x: 40, y: 40 }, counter());
    });
    expect(dialogue().edges).toContainEqual({
      id: "e3",
      from: { node: "n1", port: "next" },
      to: { node: "n2" },
    });
  });

  it("copy a group with its cards, and a note; of a part of a group only the cards", () => {
    const { store, dialogue } = open();
    store.apply("groupCards", (draft) => {
      for (const id of ["a", "b"]) addNode(draft, newNode("message", id, { x: 0, y: 0 }, "en"));
      gatherCards(draft, new Set(["a", "b"]), { id: "g", name: "G" });
      draft.notes.push(note("t"));
    });
    const paste = (ids: string[]) => {
      const clip = clipOf(dialogue(), new Set(ids));
      store.apply("pasteCards", (draft) => void insertCopies(draft, clip, { x: 40, y: 40 }, counter("x")));
    };
    paste(["g", "t"]);
    expect(dialogue().groups.map(({ name, cards }) => [name, cards])).toEqual([
      ["G", ["a", "b"]],
      ["G", ["xn1", "xn2"]],
    ]);
    expect(dialogue().notes[1]).toMatchObject({ id: "xt4", text: "Hm", position: { x: 40, y: 40 } });
    paste(["a"]);
    expect(dialogue().groups).toHaveLength(2);
  });

  it("keep a card in one group at most, and no group without cards", () => {
    const { store, dialogue } = open();
    const groups = () => dialogue().groups.map(({ id, cards }) => `${id}: ${cards.join(" ")}`);
    store.apply("addCard", (draft) => {
      for (const id of ["a", "b", "c"]) addNode(draft, newNode("message", id, { x: 0, y: 0 }, "en"));
    });
    const gather = (id: string, cards: string[]) =>
      store.apply("groupCards", (draft) => gatherCards(draft, new Set(cards), { id, name: id }));
    gather("g", ["a", "b"]);
    gather("h", ["b", "c"]);
    expect(groups()).toEqual(["g: a", "h: b c"]);
    gather("h", ["a"]);
    expect(groups()).toEqual(["h: b c a"]);
    store.apply("deleteCards", (draft) => removeNodes(draft, new Set(["b", "c"])));
    expect(groups()).toEqual(["h: a"]);
    store.apply("deleteCards", (draft) => removeNodes(draft, new Set(["a"])));
    expect(groups()).toEqual([]);
  });
});

it("a new id is never one that is taken", () => {
  const draws = [0, 0, 0.5];
  expect(newId("n", new Set(["n000000"]), () => draws.shift() ?? 0)).toBe("ni00000");
});
