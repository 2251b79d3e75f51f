import type { FieldValue } from "./form-values";

/** The problems of a field; the locale files have a text for each. */
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
  /** The element to focus. */
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

/** The fields of one form, with their values, problems and unsent drafts. */
export class FormController {
  readonly #fields = new Map<string, FormField>();
  readonly #drafts = new Map<string, Draft>();
  readonly #labels = new Map<string, number>();
  readonly #listeners = new Set<() => void>();

  /** Adds a field. Returns a function that removes it and keeps its draft. */
  register(key: string, field: FormField): () => void {
    this.#fields.set(key, field);
    return () => this.#fields.delete(key);
  }

  keepDraft(name: string, draft: Draft): void {
    this.#drafts.set(name, draft);
  }

  /** The unsent value of a field that remounts with the same kind and default. */
  recall(name: string, kind: string, initial: FieldValue): { readonly value: FieldValue } | null {
    const draft = this.#drafts.get(name);
    return draft && draft.kind === kind && draft.initial === initial ? draft : null;
  }

  values(): (readonly [name: string, value: FieldValue])[] {
    return this.#inOrder().map((field) => [field.name, field.read()] as const);
  }

  /** Shows all problems and focuses the first. Returns true if there are none. */
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

/** The forms of one widget item, by their position in its tree. */
export type FormMemory = Map<string, FormController>;
