type Point = { readonly x: number; readonly y: number };

/** A rectangle drawn to choose cards, in pixels of the canvas. */
export type Lasso = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/**
 * What the mouse is about in the far view. `over`: the card under it, and the port that a press would grasp; `line`: a connection
 * being drawn, in canvas units, and the card that it would lead to.
 */
export type FarGesture = {
  readonly lasso?: Lasso;
  readonly over?: { readonly card: string; readonly port?: string };
  readonly line?: { readonly from: Point; readonly to: Point; readonly target?: string };
};
