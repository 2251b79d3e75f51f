import Form from "next/form";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { MAX_TEXT_LENGTH } from "@/lib/shop/text-limit";

interface SearchFormProps {
  action: string;
  text: string;
  label: string;
  placeholder: string;
  /** Whether only the beginning of what was typed is searched for. */
  isTextCut: boolean;
  /** A field with suggestions, instead of the plain one. */
  field?: ReactNode;
}

export function SearchForm({
  action,
  text,
  label,
  placeholder,
  isTextCut,
  field,
}: SearchFormProps) {
  return (
    <Form action={action} role="search" className="flex max-w-2xl flex-wrap gap-2">
      {field ?? (
        <input
          key={text}
          type="search"
          name="q"
          aria-label={label}
          defaultValue={text}
          maxLength={MAX_TEXT_LENGTH}
          placeholder={placeholder}
          className="h-12 min-w-0 grow rounded-full border border-firm bg-raised px-5 text-ellipsis placeholder:text-soft"
        />
      )}
      <Button type="submit" className="h-12">
        Search
      </Button>
      {isTextCut ? (
        <p className="w-full text-base text-bad">
          That was too long: only the first {MAX_TEXT_LENGTH} characters are searched for.
        </p>
      ) : null}
    </Form>
  );
}
