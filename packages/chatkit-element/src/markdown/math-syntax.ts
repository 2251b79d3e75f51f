import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { createMathFinder } from "./math-delimiters";
import type { MathFinder } from "./math-delimiters";

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * Micromark syntax for `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. `source` must be the text that will be
 * parsed.
 */
export function mathSyntax(source: string): Extension {
  const finder = createMathFinder(source);
  const flow = flowConstruct(finder);
  const text = textConstruct(finder);
  return {
    flow: { [DOLLAR]: flow, [BACKSLASH]: flow },
    text: { [DOLLAR]: text, [BACKSLASH]: text },
  };
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function textConstruct(finder: MathFinder): Construct {
  let closedTo = -1;

  return {
    name: "mathText",
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const opened = this.now().offset;
      const end = finder.spanAt(opened)?.end ?? -1;
      const now = () => this.now().offset;

      return function start(code) {
        // If a paragraph ended before a formula closed, it isn't searched again from each later
        // delimiter.
        if (end === -1 || (opened < closedTo && end > closedTo)) return nok(code);
        effects.enter("mathText");
        return line(code);
      };

      function line(code: Code): State | undefined {
        if (code === null) {
          closedTo = now();
          return nok(code);
        }
        if (isLineEnding(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return line;
        }
        effects.enter("mathTextLine");
        return inside(code);
      }

      function inside(code: Code): State | undefined {
        if (code === null || isLineEnding(code)) {
          effects.exit("mathTextLine");
          return line(code);
        }
        effects.consume(code);
        if (now() < end) return inside;
        effects.exit("mathTextLine");
        effects.exit("mathText");
        return ok;
      }
    },
  };
}

function flowConstruct(finder: MathFinder): Construct {
  return {
    name: "mathFlow",
    concrete: true,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const end = finder.blockAt(this.now().offset)?.end ?? -1;
      const now = () => this.now().offset;
      const nextLine: Construct = { tokenize: tokenizeNonLazyLine, partial: true };

      return function start(code) {
        if (end === -1) return nok(code);
        effects.enter("mathFlow");
        return line(code);
      };

      function line(code: Code): State | undefined {
        if (code === null) return finish(code);
        if (isLineEnding(code)) return effects.attempt(nextLine, line, finish)(code);
        effects.enter("mathFlowLine");
        return inside(code);
      }

      function inside(code: Code): State | undefined {
        if (code === null || isLineEnding(code)) {
          effects.exit("mathFlowLine");
          return now() >= end ? finish(code) : line(code);
        }
        effects.consume(code);
        return inside;
      }

      function finish(code: Code): State | undefined {
        effects.exit("mathFlow");
        return ok(code);
      }
    },
  };
}

function tokenizeNonLazyLine(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  return (code) => {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
  };
}
