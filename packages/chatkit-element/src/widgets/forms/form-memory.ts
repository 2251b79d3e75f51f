import { createContext, useContext, useState } from "react";
import { childNodes, siblingKeys, type WidgetNode } from "../../widget-tree/widget-node";
import { useWidgetScope } from "../widget-context";
import { FormController, type FormMemory } from "./form-controller";

const memories = new WeakMap<object, Map<string, FormMemory>>();

/**
 * The forms of an item, kept for as long as `owner` lives: a long thread takes items that are out
 * of sight off the page, and what was typed in them has to be there when they return.
 */
export function formMemory(owner: object, itemId: string): FormMemory {
  const items = memories.get(owner) ?? new Map<string, FormMemory>();
  const memory = items.get(itemId) ?? new Map<string, FormController>();
  memories.set(owner, items.set(itemId, memory));
  return memory;
}

/** The tree that is shown, for finding a form's place in it. */
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

/** The fields that stand in no form have a place outside of the tree. */
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

/** The keys by which React identifies a node too, from the root down; null outside of the tree. */
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
