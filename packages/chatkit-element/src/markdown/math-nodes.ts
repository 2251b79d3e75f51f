import type { Literal } from "mdast";

/** A formula in the running text. */
export interface InlineMath extends Literal {
  type: "inlineMath";
  /** Written between `$$` or `\[` and so set on a line of its own where it can be. */
  display: boolean;
}

/** A formula that is a block of its own. */
export interface MathBlock extends Literal {
  type: "math";
}

declare module "mdast" {
  interface RootContentMap {
    math: MathBlock;
    inlineMath: InlineMath;
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    mathFlow: "mathFlow";
    mathFlowLine: "mathFlowLine";
    mathText: "mathText";
    mathTextLine: "mathTextLine";
  }
}
