import CredentialsProvider from "next-auth/providers/credentials";
import { createAccount, CredentialsSchema, findAccount, type Account } from "./accounts";

interface PasswordProviderOptions {
  tenantId: string;
  onNew: (account: Account) => void;
}

/** Email and password, to sign in or, with `intent` "create", to make an account first. */
export function passwordProvider({ tenantId, onNew }: PasswordProviderOptions) {
  return CredentialsProvider({
    id: "password",
    name: "Email and password",
    credentials: {
      email: { label: "Email", type: "email" },
      password: { label: "Password", type: "password" },
      intent: { label: "Intent", type: "text" },
    },
    async authorize(input) {
      const credentials = CredentialsSchema.safeParse(input);
      if (!credentials.success) return null;
      const signIn = { ...credentials.data, tenantId };
      return input?.intent === "create" ? createAccount(signIn, { onNew }) : findAccount(signIn);
    },
  });
}
