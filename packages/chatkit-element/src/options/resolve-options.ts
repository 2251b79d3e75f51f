import type { ChatKitOptions, CustomApiConfig, ModelOption, ToolOption } from "@openai/chatkit";

export function isHostedApi(
  api: ChatKitOptions["api"],
): api is Exclude<typeof api, CustomApiConfig> {
  return "getClientSecret" in api && typeof api.getClientSecret === "function";
}

export function customApi(options: ChatKitOptions): CustomApiConfig | null {
  return isHostedApi(options.api) ? null : options.api;
}

export function isHeaderEnabled(options: ChatKitOptions): boolean {
  return options.header?.enabled ?? true;
}

export function isHistoryEnabled(options: ChatKitOptions): boolean {
  return options.history?.enabled ?? true;
}

export function toolsOf(options: ChatKitOptions): readonly ToolOption[] {
  return options.composer?.tools ?? [];
}

export function findTool(options: ChatKitOptions, id: string | null): ToolOption | null {
  return toolsOf(options).find((tool) => tool.id === id) ?? null;
}

export function modelsOf(options: ChatKitOptions): readonly ModelOption[] {
  return options.composer?.models ?? [];
}

/**
 * The user's choice if it is still offered, otherwise the default, otherwise the first enabled
 * model.
 */
export function currentModel(options: ChatKitOptions, chosenId: string | null): ModelOption | null {
  const enabled = modelsOf(options).filter((model) => !model.disabled);
  return (
    enabled.find(({ id }) => id === chosenId) ??
    enabled.find((model) => model.default) ??
    enabled[0] ??
    null
  );
}

/** Whether attachments are on and there is a way to upload them. */
export function areAttachmentsEnabled(options: ChatKitOptions): boolean {
  return Boolean(options.composer?.attachments?.enabled && customApi(options)?.uploadStrategy);
}
