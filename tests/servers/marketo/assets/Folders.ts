/** A folder. `kind`: what it is for. */
export type Folder = {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly parent: number;
  readonly at: number;
};

/** The folders of a subscription; of two of one name the kind tells which is which. */
export class Folders {
  readonly #now: () => number;
  readonly all: Folder[];

  constructor(now: () => number, oldest: number) {
    this.#now = now;
    const at = oldest;
    this.all = [
      { id: 1, name: "Design Studio", kind: "Zone", parent: 0, at },
      { id: 34, name: "Images", kind: "Image", parent: 1, at },
      { id: 35, name: "Forms", kind: "Landing Page Form", parent: 1, at },
      { id: 36, name: "Images", kind: "Marketing Folder", parent: 1, at },
    ];
  }

  find(id: number): Folder | undefined {
    return this.all.find((folder) => folder.id === id);
  }

  create(name: string, parent: Folder): Folder {
    const folder = { id: 400 + this.all.length, name, kind: parent.kind, parent: parent.id, at: this.#now() };
    this.all.push(folder);
    return folder;
  }
}
