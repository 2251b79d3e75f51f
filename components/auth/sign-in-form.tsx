"use client";

import { signIn } from "next-auth/react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";

type Outcome = { status: "idle" } | { status: "refused"; message: string; email: string };

const INPUT =
  "min-h-11 w-full rounded-xl border border-firm bg-raised px-4 aria-invalid:border-bad focus-visible:outline-offset-0";

const BUSY = "Too many attempts. Please wait a minute and try again.";

/** One form for signing in and for creating an account; the button pressed decides which. */
export function SignInForm() {
  const [outcome, submit, isPending] = useActionState(signInWith, { status: "idle" });
  const refused = outcome.status === "refused";
  return (
    <form action={submit} className="flex flex-col gap-5">
      <label className="flex flex-col gap-2 font-semibold">
        Email
        <input
          name="email"
          type="email"
          required
          autoComplete="email"
          // React resets the form after each attempt.
          defaultValue={refused ? outcome.email : ""}
          className={INPUT}
        />
      </label>
      <label className="flex flex-col gap-2 font-semibold">
        Password
        <input
          name="password"
          type="password"
          required
          minLength={10}
          autoComplete="current-password"
          aria-describedby="password-hint"
          className={INPUT}
        />
        <span id="password-hint" className="text-sm font-normal text-soft">
          At least 10 characters.
        </span>
      </label>
      <p role="alert" className={refused ? "text-bad" : "sr-only"}>
        {refused ? outcome.message : ""}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="sign-in" disabled={isPending}>
          Sign in
        </Button>
        <Button type="submit" name="intent" value="create" look="outline" disabled={isPending}>
          Create an account
        </Button>
      </div>
    </form>
  );
}

async function signInWith(_previous: Outcome, form: FormData): Promise<Outcome> {
  const intent = form.get("intent") === "create" ? "create" : "sign-in";
  const email = String(form.get("email") ?? "");
  const result = await signIn("password", {
    email,
    password: String(form.get("password") ?? ""),
    intent,
    redirect: false,
    // next-auth's client throws on an error response that next-auth didn't produce.
  }).catch(() => null);
  if (!result) return { status: "refused", message: BUSY, email };
  if (result?.ok) {
    // A full page load, so that every part of the page sees the new session.
    window.location.assign("/orders");
    return { status: "idle" };
  }
  return {
    status: "refused",
    email,
    message:
      intent === "create"
        ? "That email can't be used for a new account. Sign in, or try another."
        : "Email and password don't match an account.",
  };
}
