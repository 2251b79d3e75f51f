import type { AuthOptions } from "next-auth";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { env } from "@/lib/env";

type Provider = AuthOptions["providers"][number];

/** A provider whose users have accounts here. */
export interface ProviderName {
  id: string;
  /** Shown to people. */
  name: string;
}

/**
 * The providers whose variables are set. Their users' ids begin with the provider's name: GitHub's
 * user 1 is neither Google's nor whom a bearer token calls `1`.
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

/** For the page that offers them. */
export function oauthProviderNames(): ProviderName[] {
  return oauthProviders().map(({ id, name }) => ({ id, name }));
}
