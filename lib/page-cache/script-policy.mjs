import { createHash } from "node:crypto";
import { scriptSources } from "../auth/script-sources.mjs";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The policy that allows this page's inline scripts and no others.
 *
 * @param {string} html
 * @param {string | undefined} [widget]
 * @returns {string}
 */
export function scriptPolicyFor(html, widget = process.env.NEXT_PUBLIC_CHATKIT_WIDGET?.trim()) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => `'${hashOf(script)}'`);
  return scriptSources(widget, [...new Set(hashes)]);
}

/**
 * @param {string} script
 * @returns {string} in the form that a policy uses, without quotes
 */
export function hashOf(script) {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
