import type { ChatKitOptions } from "@openai/chatkit";
import { isHostedApi } from "./resolve-options";

export const missingHostedUrl =
  "`getClientSecret` needs the attribute `hosted-url` on the element, the URL to send requests to.";

export const missingUploadStrategy =
  "Option `api.uploadStrategy`: needed for `composer.attachments`.";

/** The configuration the page must add before the chat can work, or null. */
export function missingConfiguration(
  { api }: ChatKitOptions,
  hostedUrl: string | null,
): string | null {
  return isHostedApi(api) && !hostedUrl ? missingHostedUrl : null;
}

/** Whether the options ask for attachments and don't say where to upload them. */
export function missesUploadStrategy({ api, composer }: ChatKitOptions): boolean {
  return (composer?.attachments?.enabled ?? false) && !isHostedApi(api) && !api.uploadStrategy;
}
