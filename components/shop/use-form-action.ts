"use client";

import { useActionState } from "react";
import { textFields, UNTOUCHED, type FormState } from "./form-state";

type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Like `useActionState`, but if the network fails, the form stays as submitted. */
export function useFormAction(action: FormAction) {
  return useActionState<FormState, FormData>(async (before, form) => {
    try {
      return await action(before, form);
    } catch (error) {
      // `fetch` rejects with a TypeError if the connection fails; redirects are errors too.
      if (!(error instanceof TypeError)) throw error;
      const message = "The shop couldn't be reached. Nothing is lost; please try again.";
      return { values: textFields(form), errors: {}, message };
    }
  }, UNTOUCHED);
}
