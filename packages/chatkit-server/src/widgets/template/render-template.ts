import type { JsonObject } from "../../protocol";
import { evaluate, json } from "./evaluate";
import { listOf } from "./filters";
import { MAX_OUTPUT_LENGTH, MAX_STEPS } from "./limits";
import { Scope } from "./scope";
import type { Statement } from "./syntax";
import { WidgetTemplateError } from "./template-error";
import { isTrue, Namespace, present, toText } from "./values";

/** The text that a parsed template becomes with these variables. */
export function renderTemplate(template: readonly Statement[], variables: JsonObject): string {
  const rendering = new Rendering();
  return rendering.block(template, new Scope(Object.entries(variables)));
}

class Rendering {
  #steps = 0;
  #length = 0;

  block(statements: readonly Statement[], scope: Scope): string {
    let text = "";
    for (const statement of statements) text += this.#statement(statement, scope);
    return text;
  }

  #statement(statement: Statement, scope: Scope): string {
    this.#step();
    switch (statement.kind) {
      case "text":
        return this.#written(statement.text);
      case "output":
        return this.#written(toText(json(statement.expression, scope)));
      case "for":
        return this.#loop(statement, scope);
      case "if": {
        const branch = statement.branches.find(({ condition }) => isTrue(json(condition, scope)));
        return this.block(branch ? branch.body : statement.otherwise, scope);
      }
      case "set":
        assign(statement, scope);
        return "";
      case "capture":
        scope.set(statement.name, this.block(statement.body, new Scope([], scope)));
        return "";
    }
  }

  #loop(
    { variable, list, body, otherwise }: Extract<Statement, { kind: "for" }>,
    scope: Scope,
  ): string {
    const items = [...listOf(json(list, scope))];
    if (items.length === 0) return this.block(otherwise, scope);
    let text = "";
    for (const [index0, item] of items.entries()) {
      this.#step();
      const loop = {
        index0,
        index: index0 + 1,
        first: index0 === 0,
        last: index0 === items.length - 1,
        length: items.length,
      };
      text += this.block(
        body,
        new Scope(
          [
            [variable, item],
            ["loop", loop],
          ],
          scope,
        ),
      );
    }
    return text;
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS)
      throw new WidgetTemplateError("Template: it takes too many steps.");
  }

  #written(text: string): string {
    this.#length += text.length;
    if (this.#length > MAX_OUTPUT_LENGTH) {
      throw new WidgetTemplateError("Template: the rendered widget is too large.");
    }
    return text;
  }
}

function assign({ target, value }: Extract<Statement, { kind: "set" }>, scope: Scope): void {
  const { name, attribute } = target;
  if (attribute === null) {
    scope.set(name, evaluate(value, scope));
    return;
  }
  const namespace = scope.get(name);
  if (!(namespace instanceof Namespace)) {
    throw new WidgetTemplateError(`Template: "${name}" is not a namespace.`);
  }
  namespace.members.set(attribute, present(evaluate(value, scope)));
}
