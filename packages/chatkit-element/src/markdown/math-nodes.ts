import type { Literal } from "mdast";

/** An inline formula. */
export interface InlineMath extends Literal {
  type: "inlineMath";
  /** Written between `$$` or `\[`, so it is shown on a separate line where possible. */
  display: boolean;
}

/** A formula that forms a block. */
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
