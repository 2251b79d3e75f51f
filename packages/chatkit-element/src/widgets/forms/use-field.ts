import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from "react";
import { useTexts } from "../../ui/services";
import type { FieldProblem } from "./form-controller";
import { fieldId, labelId, useFormScope } from "./form-scope";
import type { FieldValue } from "./form-values";

export interface FieldSpec<Value extends string | boolean, E extends HTMLElement> {
  readonly name: string;
  /** The component's type. A draft is restored only to a field of the same kind. */
  readonly kind: string;
  readonly initial: Value;
  /** Converts the value to what the form sends; the value itself by default. */
  read?(value: Value): FieldValue;
  check?(value: Value, element: E | null): FieldProblem | null;
}

export interface Field<Value, E> {
  readonly id: string;
  readonly value: Value;
  readonly element: RefObject<E | null>;
  /** Whether a label in the same form names this field. */
  readonly labeled: boolean;
  readonly labelId: string;
  readonly problem: FieldProblem | null;
  readonly problemId: string;
  /** ARIA attributes that connect the control with its validation message. */
  readonly validity: {
    readonly "aria-invalid": true | undefined;
    readonly "aria-describedby": string | undefined;
  };
  change(value: Value): void;
}

/** Adds a control to its form and keeps its unsent value across updates of the widget. */
export function useField<Value extends string | boolean, E extends HTMLElement>(
  spec: FieldSpec<Value, E>,
): Field<Value, E> {
  const { name, kind, initial } = spec;
  const scope = useFormScope();
  const { controller } = scope;
  const key = useId();
  const element = useRef<E>(null);
  const [value, setValue] = useState(() =>
    recalled(controller.recall(name, kind, initial), initial),
  );
  const [seenInitial, setSeenInitial] = useState(initial);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  if (seenInitial !== initial) {
    setSeenInitial(initial);
    setValue(initial);
    setProblem(null);
  }

  const latest = useRef({ spec, value });
  useLayoutEffect(() => {
    latest.current = { spec, value };
  });
  useLayoutEffect(() => {
    controller.keepDraft(name, { kind, initial, value });
  }, [controller, name, kind, initial, value]);
  useLayoutEffect(
    () =>
      controller.register(key, {
        name,
        element: () => element.current,
        read: () => readField(latest.current),
        check: () => checkField(latest.current, element.current),
        showProblem: setProblem,
      }),
    [controller, key, name],
  );

  const labeled = useSyncExternalStore(controller.subscribe, () => controller.hasLabel(name));
  const problemId = `${fieldId(scope, name)}-problem`;
  return {
    id: fieldId(scope, name),
    value,
    element,
    labeled,
    labelId: labelId(scope, name),
    problem,
    problemId,
    validity: {
      "aria-invalid": problem ? true : undefined,
      "aria-describedby": problem ? problemId : undefined,
    },
    change(next) {
      setProblem(null);
      setValue(next);
    },
  };
}

interface FieldState<Value extends string | boolean, E extends HTMLElement> {
  readonly spec: FieldSpec<Value, E>;
  readonly value: Value;
}

function readField<V extends string | boolean, E extends HTMLElement>(state: FieldState<V, E>) {
  return state.spec.read ? state.spec.read(state.value) : state.value;
}

function checkField<V extends string | boolean, E extends HTMLElement>(
  { spec, value }: FieldState<V, E>,
  element: E | null,
): FieldProblem | null {
  return spec.check?.(value, element) ?? null;
}

function recalled<Value extends string | boolean>(
  draft: { readonly value: FieldValue } | null,
  initial: Value,
): Value {
  return draft && typeof draft.value === typeof initial ? (draft.value as Value) : initial;
}

/** A field's validation message in the element's language. `name` is what is to be chosen. */
export function useProblemText(problem: FieldProblem | null, name?: string): string | null {
  const text = useTexts();
  if (name && problem?.startsWith("choose")) return text("widget.chooseNamed", { name });
  return problem && text(`widget.${problem}`);
}
