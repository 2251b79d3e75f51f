import type { Metadata } from "next";
import { Account } from "@/components/auth/account";
import { MessagesLeft } from "@/components/auth/messages-left";
import { RememberedFacts } from "@/components/auth/remembered-facts";
import { YourData } from "@/components/auth/your-data";
import { oauthProviderNames } from "@/lib/auth/oauth-providers";
import { isEmailOn } from "@/lib/email";
import { forgetFactAction, listFactsAction } from "./fact-actions";
import { readMessagesLeftAction } from "./limit-actions";

export const metadata: Metadata = { title: "Account" };

export default function SignInPage() {
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-8 px-5 py-16">
      <Account providers={oauthProviderNames()} sendsEmail={isEmailOn()} />
      <MessagesLeft read={readMessagesLeftAction} />
      <RememberedFacts list={listFactsAction} forget={forgetFactAction} />
      <YourData />
    </section>
  );
}
