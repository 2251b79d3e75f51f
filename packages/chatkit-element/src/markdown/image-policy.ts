export interface ImagePolicy {
  /** The page's own origin and that of the API. */
  readonly ownOrigins: readonly string[];
  /** The thread's `allowed_image_domains`; null or absent if the server set none. */
  readonly allowedDomains?: readonly string[] | null;
  readonly baseUrl: string;
}

const RASTER_DATA = /^data:image\/(?:png|jpeg|jpg|gif|webp|avif|bmp)[;,]/i;

/**
 * Whether an image may be requested without a click. A model can leak data through image URLs, so
 * images in Markdown must come from known origins. Other media are restricted only if the server
 * lists domains.
 */
export function isImageAllowed(
  url: string,
  source: "markdown" | "media",
  { ownOrigins, allowedDomains, baseUrl }: ImagePolicy,
): boolean {
  const parsed = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : undefined;
  if (!parsed) return false;
  if (parsed.protocol === "data:") return RASTER_DATA.test(parsed.href);
  if (parsed.protocol === "blob:") return ownOrigins.includes(parsed.origin);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return false;
  if (ownOrigins.includes(parsed.origin)) return true;
  if (source === "media" && !allowedDomains) return true;
  return (allowedDomains ?? []).some((domain) => matchesDomain(parsed.hostname, domain));
}

function matchesDomain(host: string, domain: string): boolean {
  const wanted = domain.trim().toLowerCase();
  return wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
}
