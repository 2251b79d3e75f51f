import { WidgetComponentSchema, type WidgetComponent } from "@acme/chatkit-server/protocol";
import { handleSyncAction } from "@/lib/assistant/sync-actions";
import { checkboxName, checkItemAction } from "./actions";

/**
 * The list itself stores what is packed, so it stays the same after a reload and on other devices.
 */
export const checkItem = handleSyncAction(checkItemAction, async ({ packed }, { sender }) => {
  const checked = new Map(Object.entries(packed).map(([id, value]) => [checkboxName(id), value]));
  return { widget: withChecked(sender.widget, checked) };
});

function withChecked(
  component: WidgetComponent,
  checked: ReadonlyMap<string, boolean>,
): WidgetComponent {
  const { type, name, children } = component;
  const value = type === "Checkbox" && typeof name === "string" ? checked.get(name) : undefined;
  if (value !== undefined) return { ...component, defaultChecked: value };
  if (!Array.isArray(children)) return component;
  return { ...component, children: children.map((child: unknown) => checkedChild(child, checked)) };
}

function checkedChild(child: unknown, checked: ReadonlyMap<string, boolean>): unknown {
  const component = WidgetComponentSchema.safeParse(child);
  return component.success ? withChecked(component.data, checked) : child;
}
