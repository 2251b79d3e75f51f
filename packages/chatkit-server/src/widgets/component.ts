import type { Widgets } from "@openai/chatkit";
import type { ActionConfig, IconName, WidgetComponent } from "../protocol";

/** A valid JSX child; null, undefined and booleans are ignored. */
export type WidgetChild = WidgetComponent | readonly WidgetChild[] | boolean | null | undefined;

export interface WidgetChildren {
  children?: WidgetChild;
}

type ActionProp = "onClickAction" | "onChangeAction" | "onSubmitAction";
type CardActionProp = "confirm" | "cancel";

/**
 * The props of a component, derived from its published type. Actions also accept the server's
 * settings, and icons may be from any set that clients support.
 */
export type PropsOf<Component> = {
  [Prop in keyof Omit<Component, "type" | "children">]: Prop extends ActionProp
    ? ActionConfig | undefined
    : Prop extends CardActionProp
      ? { label: string; action: ActionConfig } | undefined
      : Prop extends keyof Component
        ? NonNullable<Component[Prop]> extends Widgets.WidgetIcon
          ? IconName | Component[Prop]
          : Component[Prop]
        : never;
};

/** A component without children. */
export function leaf<Props extends object>(type: string) {
  return (props: Props): WidgetComponent => ({ type, ...defined(props) });
}

/** A component with a list of children; `only` restricts them to one type. */
export function container<Props extends object>(type: string, only?: string) {
  return ({ children, ...props }: Props & WidgetChildren): WidgetComponent => {
    const list = childList(children);
    const stranger = only && list.find((child) => child.type !== only);
    if (stranger) throw new TypeError(`${type} can only contain ${only}, not ${stranger.type}.`);
    return { type, ...defined(props), children: list };
  };
}

export function childList(children: WidgetChild): WidgetComponent[] {
  if (isList(children)) return children.flatMap(childList);
  return children && children !== true ? [children] : [];
}

function isList(children: WidgetChild): children is readonly WidgetChild[] {
  return Array.isArray(children);
}

function defined(props: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
