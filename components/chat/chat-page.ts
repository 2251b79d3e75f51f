import type { Entity } from "@openai/chatkit-react";

/** What the page around the chat provides to it. */
export interface ChatPage {
  colorScheme: "light" | "dark";
  /** Sends the chat's requests. */
  fetch: typeof globalThis.fetch;
  /** A BCP 47 tag. */
  locale?: string | undefined;
  onClientTool(call: {
    name: string;
    params: Record<string, unknown>;
  }): Promise<Record<string, unknown>>;
  /** Tells the user that the chat failed. */
  onError(error: Error): void;
  /** Called when a reply has ended, including its client tools. */
  onResponseEnd(): void;
  onEffect(effect: { name: string; data?: Record<string, unknown> | undefined }): void;
  /** Runs a widget's client action; `say` sends a message as if the user had typed it. */
  onWidgetAction(
    action: { type: string; payload?: Record<string, unknown> | undefined },
    say: (text: string) => void,
  ): Promise<void>;
  /** Finds entities to mention with @. */
  searchEntities(query: string): Promise<Entity[]>;
  openEntity(entity: Entity): void;
}
