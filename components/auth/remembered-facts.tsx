import { Button } from "@/components/ui/button";

interface RememberedFactsProps {
  facts: readonly { id: string; text: string }[];
  /** Gets the fact's id in the field `fact`. */
  forget: (form: FormData) => Promise<void>;
}

/** What the assistant remembers about this visitor, each with a button that forgets it. */
export function RememberedFacts({ facts, forget }: RememberedFactsProps) {
  return (
    <section aria-labelledby="remembered" className="flex flex-col gap-4 border-t border-line pt-8">
      <h2 id="remembered" className="text-2xl font-bold">
        What the assistant remembers
      </h2>
      {facts.length === 0 ? (
        <p className="text-soft">
          Nothing yet. Ask it to remember something, such as your shoe size.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {facts.map(({ id, text }) => (
            <li key={id} className="flex items-center justify-between gap-4 py-2">
              <span className="min-w-0 break-words">{text}</span>
              <form action={forget}>
                <input type="hidden" name="fact" value={id} />
                <Button look="quiet" type="submit" aria-label={`Forget: ${text}`}>
                  Forget
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
