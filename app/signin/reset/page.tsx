import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResetPasswordForm } from "@/components/auth/reset-password-form";
import { isEmailOn } from "@/lib/email";

export const metadata: Metadata = { title: "New password" };

export default function ResetPage() {
  if (!isEmailOn()) notFound();
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-8 px-5 py-16">
      <h1 className="display text-5xl">Choose a new password</h1>
      <p className="text-lg text-soft">
        This signs you out in every browser. Nothing else in your account changes.
      </p>
      <ResetPasswordForm />
    </section>
  );
}
