import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ForgottenPasswordForm } from "@/components/auth/forgotten-password-form";
import { isEmailOn } from "@/lib/email";

export const metadata: Metadata = { title: "Forgot your password?" };

export default function ForgotPage() {
  if (!isEmailOn()) notFound();
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-8 px-5 py-16">
      <h1 className="display text-5xl">Forgot your password?</h1>
      <p className="text-lg text-soft">
        Enter the email of your account, and we send you a link to choose a new password.
      </p>
      <ForgottenPasswordForm />
      <Link href="/signin" prefetch={false} className="quiet-link self-start py-1">
        Back to signing in
      </Link>
    </section>
  );
}
