import { env } from "@/lib/env";

const OPENAI_WIDGET_ORIGIN = "https://cdn.platform.openai.com";

/** Scripts need the page's nonce; OpenAI's origin is allowed only where its widget may be used. */
export function contentSecurityPolicy(nonce: string): string {
  const { mode, widget, s3 } = env();
  const widgetOrigin = widget === "builtin" ? [] : [OPENAI_WIDGET_ORIGIN];
  const uploadOrigin = s3?.endpoint ? [new URL(s3.endpoint).origin] : s3 ? ["https:"] : [];
  const directives: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      ...widgetOrigin,
      // React's development build uses eval to rebuild server stacks.
      ...(mode === "development" ? ["'unsafe-eval'"] : []),
    ],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...uploadOrigin],
    "media-src": ["'self'", "blob:"],
    "font-src": ["'self'"],
    "connect-src": [
      "'self'",
      ...uploadOrigin,
      ...(widget === "builtin" ? [] : ["https://api.openai.com", OPENAI_WIDGET_ORIGIN]),
      ...(mode === "development" ? ["ws:"] : []),
    ],
    "frame-src": widgetOrigin.length > 0 ? widgetOrigin : ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
