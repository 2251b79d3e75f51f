// Plain JavaScript, as next.config.mjs's cache of pages needs it.
export const OPENAI_WIDGET_ORIGIN = "https://cdn.platform.openai.com";

/**
 * A content security policy's `script-src`: this origin, what is named, and OpenAI's origin where
 * its widget may be used.
 *
 * @param {string | undefined} widget NEXT_PUBLIC_CHATKIT_WIDGET
 * @param {readonly string[]} named hashes or a nonce, quoted as the policy wants them
 * @returns {string}
 */
export function scriptSources(widget, named) {
  const origins = widget === "builtin" ? [] : [OPENAI_WIDGET_ORIGIN];
  return ["script-src 'self'", ...named, ...origins].join(" ");
}
