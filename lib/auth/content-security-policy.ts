import { env } from "@/lib/env";
import { s3Root } from "@/lib/s3-root";
import { OPENAI_WIDGET_ORIGIN, scriptSources } from "./script-sources.mjs";

/**
 * The policy for a page rendered per request, whose scripts carry the nonce. `fixedScripts` are the
 * hashes of the inline scripts on every page, as `sha256-…`.
 */
export function policyWithNonce(nonce: string, fixedScripts: readonly string[]): string {
  const { mode, widget } = env();
  const hashes = fixedScripts.map((hash) => `'${hash}'`);
  // React's development build uses eval to rebuild server stacks.
  const evaluation = mode === "development" ? ["'unsafe-eval'"] : [];
  const scripts = scriptSources(widget, [`'nonce-${nonce}'`, ...hashes, ...evaluation]);
  return ["default-src 'self'", scripts, policyWithoutScripts()].join("; ");
}

/**
 * Everything but `script-src`, for a page from the page cache. The cache adds a second policy with
 * the hashes of the page's scripts, and browsers enforce both. There is no `default-src` because it
 * would apply to scripts in place of the missing `script-src`.
 */
export function policyWithoutScripts(): string {
  const { mode, widget, s3, apiUrl } = env();
  const widgetOrigin = widget === "builtin" ? [] : [OPENAI_WIDGET_ORIGIN];
  // The same service also serves other people's buckets.
  const uploadOrigin = s3 ? [`${s3Root(s3)}/`] : [];
  const directives: Record<string, string[]> = {
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...uploadOrigin],
    "media-src": ["'self'", "blob:"],
    "font-src": ["'self'"],
    "connect-src": [
      "'self'",
      ...uploadOrigin,
      ...(URL.canParse(apiUrl) ? [new URL(apiUrl).origin] : []),
      ...(widget === "builtin" ? [] : ["https://api.openai.com", OPENAI_WIDGET_ORIGIN]),
      ...(mode === "development" ? ["ws:"] : []),
    ],
    "frame-src": widgetOrigin.length > 0 ? widgetOrigin : ["'none'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
