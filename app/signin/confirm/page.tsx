import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmEmailButton } from "@/components/auth/confirm-email-button";
import { isEmailOn } from "@/lib/email";

export const metadata: Metadata = { title: "Confirm your email" };

export default function ConfirmPage() {
  if (!isEmailOn()) notFound();
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-8 px-5 py-16">
      <h1 className="display text-5xl">Confirm your email</h1>
      <p className="text-lg text-soft">
        Then we know that messages about your account and your orders reach you.
      </p>
      <ConfirmEmailButton />
    </section>
  );
}
