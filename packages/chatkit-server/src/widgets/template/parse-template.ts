import { MAX_NESTING, MAX_TEMPLATE_LENGTH } from "./limits";
import { parseExpression } from "./parse-expression";
import { splitTemplate, type TemplatePart } from "./split-template";
import type { Expression, Statement } from "./syntax";
import { WidgetTemplateError } from "./template-error";
import { TokenReader } from "./token-reader";

/** Throws `WidgetTemplateError` on anything outside the language of `.widget` files. */
export function parseTemplate(template: string): Statement[] {
  if (template.length > MAX_TEMPLATE_LENGTH) throw new WidgetTemplateError("Template: too long.");
  const parser = new TemplateParser(splitTemplate(template));
  return parser.parse();
}

class TemplateParser {
  readonly #parts: TemplatePart[];
  #position = 0;
  #depth = 0;

  constructor(parts: TemplatePart[]) {
    this.#parts = parts;
  }

  parse(): Statement[] {
    const { body, end } = this.#block([]);
    if (end) throw end.error("there is nothing to end");
    return body;
  }

  /** Statements up to a tag that starts with one of `ends`, whose reader is returned. */
  #block(ends: readonly string[]): { body: Statement[]; end: TokenReader | undefined } {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) throw new WidgetTemplateError("Template: nested too deeply.");
    const body: Statement[] = [];
    for (;;) {
      const part = this.#parts[this.#position];
      if (!part) break;
      this.#position += 1;
      if (part.kind === "text") {
        body.push(part);
        continue;
      }
      const reader = new TokenReader(part.source);
      if (part.kind === "output") {
        body.push({ kind: "output", expression: this.#whole(reader) });
        continue;
      }
      if (isEnd(reader)) {
        if (!ends.some((end) => reader.sees(end))) throw reader.error("it is out of place");
        this.#depth -= 1;
        return { body, end: reader };
      }
      body.push(this.#statement(reader));
    }
    if (ends.length > 0) throw new WidgetTemplateError(`Template: "${ends.at(-1)}" is missing.`);
    this.#depth -= 1;
    return { body, end: undefined };
  }

  #statement(reader: TokenReader): Statement {
    if (reader.take("for")) return this.#for(reader);
    if (reader.take("if")) return this.#if(reader);
    if (reader.take("set")) return this.#set(reader);
    throw reader.error("the statement is unknown");
  }

  #for(reader: TokenReader): Statement {
    const variable = reader.expectName();
    reader.expect("in");
    const list = this.#whole(reader);
    const { body, end } = this.#block(["else", "endfor"]);
    const otherwise = end?.take("else") ? this.#block(["endfor"]).body : [];
    return { kind: "for", variable, list, body, otherwise };
  }

  #if(reader: TokenReader): Statement {
    const branches: { condition: Expression; body: Statement[] }[] = [];
    let condition = this.#whole(reader);
    for (;;) {
      const { body, end } = this.#block(["elif", "else", "endif"]);
      branches.push({ condition, body });
      if (end?.take("elif")) {
        condition = this.#whole(end);
        continue;
      }
      const otherwise = end?.take("else") ? this.#block(["endif"]).body : [];
      return { kind: "if", branches, otherwise };
    }
  }

  #set(reader: TokenReader): Statement {
    const name = reader.expectName();
    const attribute = reader.take(".") ? reader.expectName() : null;
    if (reader.take("=")) {
      return { kind: "set", target: { name, attribute }, value: this.#whole(reader) };
    }
    if (attribute) throw reader.error("a block can't be kept in an attribute");
    reader.expectEnd();
    return { kind: "capture", name, body: this.#block(["endset"]).body };
  }

  #whole(reader: TokenReader): Expression {
    const expression = parseExpression(reader);
    reader.expectEnd();
    return expression;
  }
}

const endings = ["else", "elif", "endif", "endfor", "endset"];

function isEnd(reader: TokenReader): boolean {
  return endings.some((ending) => reader.sees(ending));
}
