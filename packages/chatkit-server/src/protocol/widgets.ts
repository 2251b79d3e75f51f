import * as z from "zod";
import type { JsonValue } from "./json";

/**
 * A node of a widget tree. Trees are open JSON: unknown types and props are stored and sent
 * unchanged.
 */
export interface WidgetComponent {
  type: string;
  key?: string | null | undefined;
  id?: string | null | undefined;
  [prop: string]: unknown;
}

export const widgetRootTypes = ["Card", "ListView", "Basic"] as const;
export type WidgetRootType = (typeof widgetRootTypes)[number];

/** A widget tree as stored in items; only the type of its root is restricted. */
export interface WidgetRoot extends WidgetComponent {
  type: WidgetRootType;
}

export const WidgetComponentSchema = z.looseObject({
  type: z.string(),
  key: z.string().nullish(),
  id: z.string().nullish(),
}) satisfies z.ZodType<WidgetComponent>;

export const WidgetRootSchema = z.looseObject({
  type: z.enum(widgetRootTypes),
  key: z.string().nullish(),
  id: z.string().nullish(),
}) satisfies z.ZodType<WidgetRoot>;

/** An action as defined in a widget; clients send back only `type` and `payload`. */
export interface ActionConfig {
  type: string;
  payload?: JsonValue | undefined;
  /** Default `server`. */
  handler?: "server" | "client" | undefined;
  /** Default `auto`. */
  loadingBehavior?: "auto" | "none" | "self" | "container" | undefined;
  /** Default: true, and the action streams; false sends a sync action. */
  streaming?: boolean | undefined;
}
