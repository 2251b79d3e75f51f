import type { AuthOptions } from "next-auth";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { env } from "@/lib/env";

type Provider = AuthOptions["providers"][number];

/** A provider that users can sign in with. */
interface ProviderName {
  id: string;
  name: string;
}

/**
 * The providers whose variables are set. User IDs start with the provider's name, so that GitHub's
 * user 1 is distinct from Google's user 1 and from the bearer token subject `1`.
 */
export function oauthProviders(): Provider[] {
  const { github, google } = env().oauth;
  return [
    ...(github
      ? [
          GitHubProvider({
            ...github,
            profile: ({ id, name, login }) => ({ id: `github:${id}`, name: name ?? login }),
          }),
        ]
      : []),
    ...(google
      ? [
          GoogleProvider({
            ...google,
            profile: ({ sub, name }) => ({ id: `google:${sub}`, name }),
          }),
        ]
      : []),
  ];
}

export function oauthProviderNames(): ProviderName[] {
  return oauthProviders().map(({ id, name }) => ({ id, name }));
}
