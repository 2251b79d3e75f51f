import { comparisons, type BinaryOperator, type Expression } from "./syntax";
import type { TokenReader } from "./token-reader";

/** Reads one expression; `a if b else c` binds loosest, `.`, `[…]`, `|` and `is` tightest. */
export function parseExpression(reader: TokenReader): Expression {
  return reader.nested(() => {
    const then = parseOr(reader);
    if (!reader.take("if")) return then;
    const condition = parseOr(reader);
    const otherwise = reader.take("else") ? parseExpression(reader) : null;
    return { kind: "choice", condition, then, otherwise };
  });
}

function parseOr(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.take("or")) {
    left = { kind: "logical", operator: "or", left, right: parseAnd(reader) };
  }
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.take("and")) {
    left = { kind: "logical", operator: "and", left, right: parseNot(reader) };
  }
  return left;
}

function parseNot(reader: TokenReader): Expression {
  if (!reader.take("not")) return parseComparison(reader);
  return { kind: "not", operand: reader.nested(() => parseNot(reader)) };
}

function parseComparison(reader: TokenReader): Expression {
  let left = parseSum(reader);
  for (;;) {
    const operator = takeComparison(reader);
    if (!operator) return left;
    left = { kind: "binary", operator, left, right: parseSum(reader) };
  }
}

function takeComparison(reader: TokenReader): BinaryOperator | undefined {
  if (reader.sees("not") && reader.sees("in", 1)) {
    reader.next();
    reader.next();
    return "not in";
  }
  return comparisons.find((operator) => reader.take(operator));
}

const parseProduct = binaryLevel(["*", "//", "/", "%"], parseUnary);
const parseConcatenation = binaryLevel(["~"], parseProduct);
const parseSum = binaryLevel(["+", "-"], parseConcatenation);

function binaryLevel(
  operators: BinaryOperator[],
  parseOperand: (reader: TokenReader) => Expression,
) {
  return (reader: TokenReader): Expression => {
    let left = parseOperand(reader);
    for (;;) {
      const operator = operators.find((candidate) => reader.take(candidate));
      if (!operator) return left;
      left = { kind: "binary", operator, left, right: parseOperand(reader) };
    }
  };
}

function parseUnary(reader: TokenReader): Expression {
  if (!reader.take("-")) return parsePostfix(reader);
  return { kind: "negative", operand: reader.nested(() => parseUnary(reader)) };
}

function parsePostfix(reader: TokenReader): Expression {
  let expression = parsePrimary(reader);
  for (;;) {
    const extended = parseSuffix(reader, expression);
    if (!extended) return expression;
    expression = extended;
  }
}

function parseSuffix(reader: TokenReader, target: Expression): Expression | undefined {
  if (reader.take(".")) return { kind: "attribute", target, name: reader.expectName() };
  if (reader.take("[")) return parseSubscript(reader, target);
  if (reader.take("(")) return { kind: "call", callee: target, ...parseArguments(reader) };
  if (reader.take("|")) return parseFilter(reader, target);
  if (!reader.take("is")) return undefined;
  const negated = reader.take("not");
  return { kind: "test", input: target, name: reader.expectName(), negated };
}

function parseSubscript(reader: TokenReader, target: Expression): Expression {
  const from = reader.sees(":") ? null : parseExpression(reader);
  if (!reader.take(":")) {
    reader.expect("]");
    if (!from) throw reader.error("an index is missing");
    return { kind: "index", target, index: from };
  }
  const to = reader.sees("]") ? null : parseExpression(reader);
  reader.expect("]");
  return { kind: "slice", target, from, to };
}

function parseFilter(reader: TokenReader, input: Expression): Expression {
  const name = reader.expectName();
  const args = reader.take("(") ? parseArguments(reader) : { args: [], named: [] };
  if (args.named.length > 0) throw reader.error("filters take no named arguments");
  return { kind: "filter", input, name, args: args.args };
}

function parseArguments(reader: TokenReader) {
  const args: Expression[] = [];
  const named: [string, Expression][] = [];
  while (!reader.take(")")) {
    if (reader.peek()?.kind === "name" && reader.sees("=", 1)) {
      const name = reader.expectName();
      reader.expect("=");
      named.push([name, parseExpression(reader)]);
    } else {
      args.push(parseExpression(reader));
    }
    if (!reader.sees(")")) reader.expect(",");
  }
  return { args, named };
}

const constants: Record<string, boolean | null> = {
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
};

function parsePrimary(reader: TokenReader): Expression {
  const token = reader.next();
  switch (token.kind) {
    case "string":
    case "number":
      return { kind: "literal", value: token.value };
    case "name": {
      const constant = Object.hasOwn(constants, token.text) ? constants[token.text] : undefined;
      if (constant !== undefined) return { kind: "literal", value: constant };
      return { kind: "name", name: token.text };
    }
    case "symbol":
      return parseBracketed(reader, token.text);
  }
}

function parseBracketed(reader: TokenReader, opening: string): Expression {
  if (opening === "(") {
    const inner = parseExpression(reader);
    reader.expect(")");
    return inner;
  }
  if (opening === "[") {
    return { kind: "list", items: parseUntil(reader, "]", () => parseExpression(reader)) };
  }
  if (opening === "{") {
    return { kind: "dict", entries: parseUntil(reader, "}", () => parseEntry(reader)) };
  }
  throw reader.error(`"${opening}" is not expected`);
}

function parseEntry(reader: TokenReader): [Expression, Expression] {
  const key = parseExpression(reader);
  reader.expect(":");
  return [key, parseExpression(reader)];
}

function parseUntil<T>(reader: TokenReader, close: string, parse: () => T): T[] {
  const items: T[] = [];
  while (!reader.take(close)) {
    items.push(parse());
    if (!reader.sees(close)) reader.expect(",");
  }
  return items;
}
