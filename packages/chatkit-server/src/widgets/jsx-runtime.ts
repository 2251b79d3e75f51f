import type { WidgetComponent } from "../protocol";
import type { WidgetChild, WidgetChildren } from "./component";

/**
 * JSX for widgets: with `@jsxImportSource @acme/chatkit-server/widgets` at the top of a `.tsx`
 * file, its tags become plain widget JSON, without React.
 */
export function jsx<Props extends object>(
  component: (props: Props) => WidgetChild,
  props: Props,
  key?: string,
): WidgetChild {
  return component(key === undefined ? props : { ...props, key });
}

export const jsxs = jsx;

export function Fragment({ children }: WidgetChildren): WidgetChild {
  return children;
}

// eslint-disable-next-line @typescript-eslint/no-namespace -- TypeScript looks up JSX types in it.
export declare namespace JSX {
  type Element = WidgetComponent;
  type ElementType = (props: never) => WidgetChild;
  type IntrinsicElements = Record<never, never>;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicAttributes {
    key?: string;
  }
}
