import CredentialsProvider from "next-auth/providers/credentials";
import { createAccount, CredentialsSchema, findAccount } from "./accounts";

/** Email and password. With the `intent` "create", it creates the account first. */
export const passwordProvider = CredentialsProvider({
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
    return input?.intent === "create"
      ? createAccount(credentials.data)
      : findAccount(credentials.data);
  },
});
