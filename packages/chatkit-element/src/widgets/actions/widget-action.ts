import { flag, oneOf, propsReader, text, type Reader } from "../tree/read-props";
import { isRecord } from "../../widget-tree/widget-node";

export type LoadingBehavior = "auto" | "none" | "self" | "container";

/** What a control asks for; only `type` and `payload` travel to a server. */
export interface WidgetAction {
  readonly type: string;
  readonly payload?: unknown;
  readonly handler: "server" | "client";
  readonly loadingBehavior: LoadingBehavior;
  readonly streaming: boolean;
}

/** The string is what templates make of the boolean. */
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

/** A streaming server action starts a response, so it has to wait for the one that is running. */
export function startsResponse({ handler, streaming }: WidgetAction): boolean {
  return handler === "server" && streaming;
}
