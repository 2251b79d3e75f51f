import { Missing, type Value } from "./values";

/**
 * Variables by name. Loop iterations and captured blocks can read outer variables and have their
 * own.
 */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #variables: Map<string, Value>;

  constructor(variables: Iterable<[string, Value]>, outer?: Scope) {
    this.#variables = new Map(variables);
    this.#outer = outer;
  }

  get(name: string): Value {
    return this.#variables.get(name) ?? this.#find(name);
  }

  set(name: string, value: Value): void {
    this.#variables.set(name, value);
  }

  #find(name: string): Value {
    if (this.#variables.has(name)) return null;
    return this.#outer ? this.#outer.get(name) : new Missing(name);
  }
}
