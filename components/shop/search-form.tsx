import Form from "next/form";
import { Button } from "@/components/ui/button";

interface SearchFormProps {
  action: string;
  text: string;
  label: string;
  placeholder: string;
}

export function SearchForm({ action, text, label, placeholder }: SearchFormProps) {
  return (
    <Form action={action} role="search" className="flex max-w-2xl gap-2">
      <label className="sr-only" htmlFor="search-text">
        {label}
      </label>
      <input
        key={text}
        id="search-text"
        type="search"
        name="q"
        defaultValue={text}
        maxLength={200}
        placeholder={placeholder}
        className="h-12 min-w-0 grow rounded-full border border-firm bg-raised px-5 placeholder:text-soft"
      />
      <Button type="submit" className="h-12">
        Search
      </Button>
    </Form>
  );
}
