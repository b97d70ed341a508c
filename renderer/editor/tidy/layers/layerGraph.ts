/** A box to be laid out; `first`: it stands in the first layer. Canvas units. */
export type LayerBox = { readonly width: number; readonly height: number; readonly first: boolean };

/** A connection between two boxes, by their numbers; `rank`: the place of its port among those of `from`, from the top. */
export type Link = { readonly from: number; readonly to: number; readonly rank: number };

/** A graph to be laid out in layers from left to right. */
export type LayerGraph = { readonly boxes: readonly LayerBox[]; readonly links: readonly Link[] };
