import Form from "next/form";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface SearchFormProps {
  action: string;
  text: string;
  label: string;
  placeholder: string;
  /** A field with suggestions, instead of the plain one. */
  field?: ReactNode;
}

export function SearchForm({ action, text, label, placeholder, field }: SearchFormProps) {
  return (
    <Form action={action} role="search" className="flex max-w-2xl gap-2">
      {field ?? (
        <input
          key={text}
          type="search"
          name="q"
          aria-label={label}
          defaultValue={text}
          maxLength={200}
          placeholder={placeholder}
          className="h-12 min-w-0 grow rounded-full border border-firm bg-raised px-5 text-ellipsis placeholder:text-soft"
        />
      )}
      <Button type="submit" className="h-12">
        Search
      </Button>
    </Form>
  );
}
