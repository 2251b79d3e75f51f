import type { ChatKitOptions } from "@openai/chatkit";
import { missingHostedUrl } from "../options/missing-configuration";
import { isHostedApi } from "../options/resolve-options";
import { IntegrationError } from "../errors/integration-error";
import type { ApiTarget } from "../transport/api-client";

export interface ApiTargets {
  readonly current: () => Promise<ApiTarget>;
  readonly refresh: (rejected: string) => Promise<ApiTarget | null>;
}

/** Resolves request URLs and keeps a hosted backend's client secret in memory. */
export function createApiTargets(
  options: () => ChatKitOptions,
  hostedUrl: () => string | null,
): ApiTargets {
  let secret: Promise<string> | null = null;

  async function hosted(fetchSecret: () => Promise<string>): Promise<ApiTarget> {
    const url = hostedUrl();
    if (!url) throw new IntegrationError("invalid_options", missingHostedUrl);
    secret ??= fetchSecret();
    try {
      return { url, fetch: globalThis.fetch, secret: await secret };
    } catch (cause) {
      secret = null;
      throw cause;
    }
  }

  return {
    async current() {
      const { api } = options();
      if (isHostedApi(api)) return hosted(() => api.getClientSecret(null));
      return { url: api.url, fetch: api.fetch ?? globalThis.fetch, secret: null };
    },
    async refresh(rejected) {
      const { api } = options();
      if (!isHostedApi(api)) return null;
      secret = null;
      return hosted(() => api.getClientSecret(rejected));
    },
  };
}
