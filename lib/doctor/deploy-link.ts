const REQUIRED_VARIABLES = "AUTH_SECRET,DATABASE_URL";

/**
 * The address that deploys a copy of this repository to Vercel.
 *
 * @param repository The `repository` field of package.json, as text or as an object with `url`.
 * @returns Null if the field is missing or isn't an https address.
 */
export function deployLink(repository: unknown): string | null {
  const address = typeof repository === "string" ? repository : urlOf(repository);
  const url = address?.replace(/^git\+/, "").replace(/\.git$/, "");
  if (!url?.startsWith("https://") || !URL.canParse(url)) return null;
  const query = new URLSearchParams({ "repository-url": url, env: REQUIRED_VARIABLES });
  return `https://vercel.com/new/clone?${query}`;
}

function urlOf(repository: unknown): string | undefined {
  if (typeof repository !== "object" || repository === null || !("url" in repository)) return;
  return typeof repository.url === "string" ? repository.url : undefined;
}
