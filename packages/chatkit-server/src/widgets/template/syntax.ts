// The part of the Jinja language that `.widget` files use, as a tree.

export type Expression =
  | { kind: "literal"; value: string | number | boolean | null }
  | { kind: "name"; name: string }
  | { kind: "list"; items: Expression[] }
  | { kind: "dict"; entries: [Expression, Expression][] }
  | { kind: "attribute"; target: Expression; name: string }
  | { kind: "index"; target: Expression; index: Expression }
  | { kind: "slice"; target: Expression; from: Expression | null; to: Expression | null }
  | { kind: "call"; callee: Expression; args: Expression[]; named: [string, Expression][] }
  | { kind: "filter"; input: Expression; name: string; args: Expression[] }
  | { kind: "test"; input: Expression; name: string; negated: boolean }
  | { kind: "not"; operand: Expression }
  | { kind: "negative"; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "logical"; operator: "and" | "or"; left: Expression; right: Expression }
  | { kind: "choice"; condition: Expression; then: Expression; otherwise: Expression | null };

export const comparisons = ["==", "!=", "<=", ">=", "<", ">", "in", "not in"] as const;
export type BinaryOperator =
  (typeof comparisons)[number] | "+" | "-" | "~" | "*" | "/" | "//" | "%";

/** What a `set` assigns to: a variable, or an attribute of a namespace. */
export interface AssignmentTarget {
  name: string;
  attribute: string | null;
}

export type Statement =
  | { kind: "text"; text: string }
  | { kind: "output"; expression: Expression }
  | { kind: "for"; variable: string; list: Expression; body: Statement[]; otherwise: Statement[] }
  | { kind: "if"; branches: { condition: Expression; body: Statement[] }[]; otherwise: Statement[] }
  | { kind: "set"; target: AssignmentTarget; value: Expression }
  | { kind: "capture"; name: string; body: Statement[] };
