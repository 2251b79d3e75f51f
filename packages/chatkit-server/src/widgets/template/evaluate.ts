import type { JsonValue } from "../../protocol";
import { applyFilter, listOf, numberOf } from "./filters";
import { MAX_OUTPUT_LENGTH } from "./limits";
import type { Scope } from "./scope";
import type { BinaryOperator, Expression } from "./syntax";
import { WidgetTemplateError } from "./template-error";
import { isDict, isEqual, isTrue, Missing, Namespace, present, toText, type Value } from "./values";

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "name":
      return scope.get(expression.name);
    case "list":
      return expression.items.map((item) => json(item, scope));
    case "dict":
      return Object.fromEntries(
        expression.entries.map(([key, value]) => [toText(json(key, scope)), json(value, scope)]),
      );
    case "attribute":
      return member(evaluate(expression.target, scope), expression.name);
    case "index":
      return element(json(expression.target, scope), json(expression.index, scope));
    case "slice":
      return slice(expression, scope);
    case "call":
      return call(expression, scope);
    case "filter": {
      const args = expression.args.map((arg) => json(arg, scope));
      return limited(applyFilter(expression.name, evaluate(expression.input, scope), args));
    }
    case "test":
      return test(expression.name, evaluate(expression.input, scope)) !== expression.negated;
    case "not":
      return !isTrue(json(expression.operand, scope));
    case "negative":
      return -numberOf(json(expression.operand, scope));
    case "binary": {
      const right = () => json(expression.right, scope);
      return limited(combine(expression.operator, json(expression.left, scope), right()));
    }
    case "logical": {
      const left = json(expression.left, scope);
      const decided = isTrue(left) === (expression.operator === "or");
      return decided ? left : json(expression.right, scope);
    }
    case "choice": {
      if (isTrue(json(expression.condition, scope))) return evaluate(expression.then, scope);
      const { otherwise } = expression;
      return otherwise ? evaluate(otherwise, scope) : new Missing("else");
    }
  }
}

/** The expression's value; throws if it is missing. */
export function json(expression: Expression, scope: Scope): JsonValue {
  return present(evaluate(expression, scope));
}

function member(target: Value, name: string): Value {
  if (target instanceof Namespace) return target.members.get(name) ?? new Missing(name);
  return element(present(target), name);
}

function element(target: JsonValue, key: JsonValue): Value {
  if (isDict(target)) {
    const name = toText(key);
    return Object.hasOwn(target, name) ? (target[name] ?? null) : new Missing(name);
  }
  const isList = typeof target === "string" || Array.isArray(target);
  if (isList && typeof key === "number") return target.at(key) ?? new Missing(`[${key}]`);
  return new Missing(toText(key));
}

function slice({ target, from, to }: Extract<Expression, { kind: "slice" }>, scope: Scope): Value {
  const list = json(target, scope);
  const start = from ? numberOf(json(from, scope)) : undefined;
  const end = to ? numberOf(json(to, scope)) : undefined;
  if (typeof list === "string" || Array.isArray(list)) return list.slice(start, end);
  throw new WidgetTemplateError(`Template: ${toText(list)} can't be sliced.`);
}

/** The only supported calls are `namespace(…)` and a list's `append(…)`. */
function call({ callee, args, named }: Extract<Expression, { kind: "call" }>, scope: Scope): Value {
  if (callee.kind === "name" && callee.name === "namespace" && args.length === 0) {
    return new Namespace(named.map(([name, value]) => [name, json(value, scope)]));
  }
  const [item] = args;
  if (callee.kind === "attribute" && callee.name === "append" && item && args.length === 1) {
    const list = json(callee.target, scope);
    if (Array.isArray(list)) {
      list.push(structuredClone(json(item, scope)));
      return null;
    }
  }
  throw new WidgetTemplateError(
    "Template: only namespace(…) and a list's append(…) can be called.",
  );
}

function test(name: string, input: Value): boolean {
  if (name === "defined") return !(input instanceof Missing);
  if (name === "undefined") return input instanceof Missing;
  if (name === "none") return present(input) === null;
  throw new WidgetTemplateError(`Template: there is no test "${name}".`);
}

function combine(operator: BinaryOperator, left: JsonValue, right: JsonValue): JsonValue {
  switch (operator) {
    case "==":
      return isEqual(left, right);
    case "!=":
      return !isEqual(left, right);
    case "in":
      return contains(right, left);
    case "not in":
      return !contains(right, left);
    case "~":
      return toText(left) + toText(right);
    case "+":
      return add(left, right);
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compare(operator, left, right);
    default:
      return calculate(operator, numberOf(left), numberOf(right));
  }
}

function contains(collection: JsonValue, value: JsonValue): boolean {
  if (typeof collection === "string") return collection.includes(toText(value));
  return listOf(collection).some((item) => isEqual(item, value));
}

function add(left: JsonValue, right: JsonValue): JsonValue {
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  return numberOf(left) + numberOf(right);
}

function compare(operator: "<" | ">" | "<=" | ">=", left: JsonValue, right: JsonValue): boolean {
  const areTexts = typeof left === "string" && typeof right === "string";
  const [a, b] = areTexts ? [left, right] : [numberOf(left), numberOf(right)];
  if (operator === "<") return a < b;
  if (operator === ">") return a > b;
  return operator === "<=" ? a <= b : a >= b;
}

function calculate(operator: "-" | "*" | "/" | "//" | "%", left: number, right: number): number {
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (right === 0) throw new WidgetTemplateError("Template: division by zero.");
  if (operator === "/") return left / right;
  return operator === "//" ? Math.floor(left / right) : left - right * Math.floor(left / right);
}

/** Doubling a text or list repeatedly must not fill memory. */
function limited(value: Value): Value {
  const isLong =
    (typeof value === "string" || Array.isArray(value)) && value.length > MAX_OUTPUT_LENGTH;
  if (isLong) throw new WidgetTemplateError("Template: a value is too long.");
  return value;
}
