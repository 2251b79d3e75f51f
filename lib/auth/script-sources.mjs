// Plain JavaScript because next.config.mjs's page cache imports it.
export const OPENAI_WIDGET_ORIGIN = "https://cdn.platform.openai.com";

/**
 * The `script-src` of a content security policy: this origin, the named sources, and OpenAI's
 * origin if its widget may be used.
 *
 * @param {string | undefined} widget NEXT_PUBLIC_CHATKIT_WIDGET
 * @param {readonly string[]} named hashes or a nonce, in the quotes that the policy requires
 * @returns {string}
 */
export function scriptSources(widget, named) {
  const origins = widget === "builtin" ? [] : [OPENAI_WIDGET_ORIGIN];
  return ["script-src 'self'", ...named, ...origins].join(" ");
}
