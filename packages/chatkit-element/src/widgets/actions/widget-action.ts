import { flag, oneOf, propsReader, text, type Reader } from "../tree/read-props";
import { isRecord } from "../../widget-tree/widget-node";

export type LoadingBehavior = "auto" | "none" | "self" | "container";

/** A control's action. Only `type` and `payload` are sent to the server. */
export interface WidgetAction {
  readonly type: string;
  readonly payload?: unknown;
  readonly handler: "server" | "client";
  readonly loadingBehavior: LoadingBehavior;
  readonly streaming: boolean;
}

/** Templates turn the boolean into a string. */
const streamingFlag: Reader<boolean> = (value) => (value === "false" ? false : flag(value));

const readActionProps = propsReader({
  type: text,
  handler: oneOf("server", "client"),
  loadingBehavior: oneOf("auto", "none", "self", "container"),
  streaming: streamingFlag,
});

export const action: Reader<WidgetAction> = (value) => {
  if (!isRecord(value) || typeof value.type !== "string" || !value.type) return undefined;
  const props = readActionProps({ ...value, type: value.type });
  return {
    type: value.type,
    ...(value.payload === null || value.payload === undefined ? {} : { payload: value.payload }),
    handler: props.handler ?? "server",
    loadingBehavior: props.loadingBehavior ?? "auto",
    streaming: props.streaming ?? true,
  };
};

/** Whether the action starts a response. Such an action must wait for the running response. */
export function startsResponse({ handler, streaming }: WidgetAction): boolean {
  return handler === "server" && streaming;
}
