import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import type {} from "./math-nodes";

/** Converts the tokens of `mathSyntax` to `math` and `inlineMath` nodes. */
export function mathFromMarkdown(): Extension {
  let lines: string[] = [];

  function collectLine(this: CompileContext, token: Token): void {
    lines.push(this.sliceSerialize(token));
  }

  return {
    enter: {
      mathFlow(token) {
        lines = [];
        this.enter({ type: "math", value: "" }, token);
      },
      mathText(token) {
        lines = [];
        this.enter({ type: "inlineMath", value: "", display: false }, token);
      },
    },
    exit: {
      mathFlowLine: collectLine,
      mathTextLine: collectLine,
      mathFlow(token) {
        const node = this.stack.at(-1);
        if (node?.type === "math") node.value = withoutDelimiters(lines.join("\n")).formula;
        this.exit(token);
      },
      mathText(token) {
        const node = this.stack.at(-1);
        const { formula, display } = withoutDelimiters(lines.join("\n"));
        if (node?.type === "inlineMath") Object.assign(node, { value: formula, display });
        this.exit(token);
      },
    },
  };
}

function withoutDelimiters(written: string): { formula: string; display: boolean } {
  const text = written.trim();
  const double = /^(?:\$\$|\\\[)/.test(text);
  const size = double || text.startsWith("\\(") ? 2 : 1;
  const closed = /(?:\$|\\\]|\\\))$/.test(text);
  const formula = text.slice(size, closed ? text.length - size : undefined).trim();
  return { formula, display: double };
}
