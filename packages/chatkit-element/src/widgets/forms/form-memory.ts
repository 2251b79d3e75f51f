import { createContext, useContext, useState } from "react";
import { childNodes, siblingKeys, type WidgetNode } from "../../widget-tree/widget-node";
import { useWidgetScope } from "../widget-context";
import { FormController, type FormMemory } from "./form-controller";

const memories = new WeakMap<object, Map<string, FormMemory>>();

/**
 * The forms of an item, kept as long as `owner` exists. A long thread unmounts items that are out
 * of view, and their drafts must still be there when they return.
 */
export function formMemory(owner: object, itemId: string): FormMemory {
  const items = memories.get(owner) ?? new Map<string, FormMemory>();
  const memory = items.get(itemId) ?? new Map<string, FormController>();
  memories.set(owner, items.set(itemId, memory));
  return memory;
}

/** The current tree, used to find a form's position in it. */
export const WidgetRootContext = createContext<WidgetNode | null>(null);

/** The controller of the form at a node of the tree. */
export function useRememberedForm(node: WidgetNode): FormController {
  const { forms } = useWidgetScope();
  const root = useContext(WidgetRootContext);
  const [controller] = useState(() => {
    const place = root && placeOf(node, root);
    return place === null ? new FormController() : formAt(forms, place);
  });
  return controller;
}

/** The key for fields that aren't in a form. */
const OUTSIDE = "";

export function useFieldsMemory(forms: FormMemory): FormController {
  const [controller] = useState(() => formAt(forms, OUTSIDE));
  return controller;
}

function formAt(forms: FormMemory, place: string): FormController {
  const form = forms.get(place) ?? new FormController();
  forms.set(place, form);
  return form;
}

/** The React keys from the root down to a node; null if the node isn't in the tree. */
export function placeOf(wanted: WidgetNode, root: WidgetNode): string | null {
  if (wanted === root) return "/";
  const children = childNodes(root);
  const keys = siblingKeys(children);
  for (const [index, child] of children.entries()) {
    const place = placeOf(wanted, child);
    if (place !== null) return `/${keys[index]}${place}`;
  }
  return null;
}
