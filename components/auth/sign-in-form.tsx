"use client";

import { signIn } from "next-auth/react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useFieldErrors } from "./field-errors";

type Outcome = { status: "idle" } | { status: "refused"; message: string; email: string };

const BUSY = "There were too many attempts just now. Please wait a minute and try again.";
const OFFLINE = "You are offline. Please try again when you are back.";

/** One form for signing in and for creating an account; the button pressed decides which. */
export function SignInForm() {
  const [outcome, submit, isPending] = useActionState(signInWith, { status: "idle" });
  const { errors, check } = useFieldErrors();
  const refused = outcome.status === "refused";
  return (
    <form action={submit} onSubmit={check} noValidate className="flex flex-col gap-5">
      <Field
        label="Email"
        name="email"
        type="email"
        required
        autoComplete="email"
        // React resets the form after each attempt.
        defaultValue={refused ? outcome.email : ""}
        error={errors["email"]}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        required
        minLength={10}
        autoComplete="current-password"
        hint="At least 10 characters."
        error={errors["password"]}
      />
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
  if (!result) return { status: "refused", message: navigator.onLine ? BUSY : OFFLINE, email };
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
