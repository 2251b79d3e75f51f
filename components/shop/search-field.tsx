"use client";

import { useRouter } from "next/navigation";
import { useId, useState, type KeyboardEvent } from "react";
import { MAX_TEXT_LENGTH } from "@/lib/shop/text-limit";
import { ProductImage } from "./product-image";
import { useSuggestions } from "./use-suggestions";

interface SearchFieldProps {
  text: string;
  label: string;
  placeholder: string;
}

/** A search field that suggests products. Without JavaScript, it works as a plain form field. */
export function SearchField({ text, label, placeholder }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(isOpen ? typed : "");
  const router = useRouter();
  const id = useId();
  const isShown = isOpen && suggestions.length > 0;
  const chosen = isShown ? suggestions[active] : undefined;

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && isShown) {
      event.preventDefault();
      close();
    } else if (isShown && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One more position than there are suggestions, for the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      router.push(`/products/${chosen.slug}`);
    } else if (event.key === "Enter") close();
  }

  return (
    <div className="relative min-w-0 grow">
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${active}` : undefined}
        autoComplete="off"
        value={typed}
        maxLength={MAX_TEXT_LENGTH}
        placeholder={placeholder}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={handleKeyDown}
        onBlur={close}
        className="h-12 w-full rounded-full border border-firm bg-raised px-5 text-ink placeholder:text-soft [&::-webkit-search-cancel-button]:grayscale"
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-20 mt-2 overflow-hidden rounded-xl border border-line bg-raised p-1.5 text-base text-ink shadow-xl shadow-black/20 [&[hidden]]:hidden"
      >
        {suggestions.map(({ slug, name, price, image, plate }, index) => (
          <li
            key={slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Keeps the focus in the field; without it, the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => router.push(`/products/${slug}`)}
            className="flex cursor-pointer items-center gap-3 rounded-lg p-1.5 pr-3 hover:bg-sunken aria-selected:bg-sunken"
          >
            <ProductImage image={image} plate={plate} className="size-11 shrink-0 rounded-md" />
            <span className="min-w-0 grow truncate font-semibold">{name}</span>
            <span className="text-soft tabular-nums">{price}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
