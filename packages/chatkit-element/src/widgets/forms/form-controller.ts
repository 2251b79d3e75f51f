import type { FieldValue } from "./form-values";

/** Each has a text of its own in the locale's strings. */
export type FieldProblem =
  | "required"
  | "requiredCheck"
  | "invalid"
  | "invalidEmail"
  | "invalidUrl"
  | "invalidNumber"
  | "chooseOption"
  | "chooseDate";

/** A mounted control of a form. */
export interface FormField {
  readonly name: string;
  /** The element that takes the focus. */
  element(): HTMLElement | null;
  read(): FieldValue;
  check(): FieldProblem | null;
  showProblem(problem: FieldProblem | null): void;
}

interface Draft {
  readonly kind: string;
  readonly initial: FieldValue;
  readonly value: FieldValue;
}

/** The fields of one form: their values, what is wrong with them, and drafts not sent yet. */
export class FormController {
  readonly #fields = new Map<string, FormField>();
  readonly #drafts = new Map<string, Draft>();
  readonly #labels = new Map<string, number>();
  readonly #listeners = new Set<() => void>();

  /** Returns what takes the field away again; its draft stays. */
  register(key: string, field: FormField): () => void {
    this.#fields.set(key, field);
    return () => this.#fields.delete(key);
  }

  keepDraft(name: string, draft: Draft): void {
    this.#drafts.set(name, draft);
  }

  /** The unsent value of a field that comes back with the same kind and the same default. */
  recall(name: string, kind: string, initial: FieldValue): { readonly value: FieldValue } | null {
    const draft = this.#drafts.get(name);
    return draft && draft.kind === kind && draft.initial === initial ? draft : null;
  }

  values(): (readonly [name: string, value: FieldValue])[] {
    return this.#inOrder().map((field) => [field.name, field.read()] as const);
  }

  /** Shows every problem, puts the focus on the first, and tells whether there was none. */
  validate(): boolean {
    const found = this.#inOrder().map((field) => ({ field, problem: field.check() }));
    for (const { field, problem } of found) field.showProblem(problem);
    const first = found.find(({ problem }) => problem !== null);
    first?.field.element()?.focus();
    return first === undefined;
  }

  focus(name: string): void {
    this.#inOrder()
      .find((field) => field.name === name)
      ?.element()
      ?.focus();
  }

  addLabel(fieldName: string): () => void {
    this.#countLabel(fieldName, 1);
    return () => this.#countLabel(fieldName, -1);
  }

  hasLabel(fieldName: string): boolean {
    return (this.#labels.get(fieldName) ?? 0) > 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #countLabel(fieldName: string, step: number): void {
    this.#labels.set(fieldName, (this.#labels.get(fieldName) ?? 0) + step);
    for (const listener of this.#listeners) listener();
  }

  #inOrder(): FormField[] {
    return [...this.#fields.values()].sort((a, b) => documentOrder(a.element(), b.element()));
  }
}

function documentOrder(a: Node | null, b: Node | null): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The forms of one widget item, by their place in its tree. */
export type FormMemory = Map<string, FormController>;
