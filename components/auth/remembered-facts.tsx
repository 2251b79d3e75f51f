"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useVisitor } from "./visitor";

interface Fact {
  id: string;
  text: string;
}

interface RememberedFactsProps {
  list: () => Promise<Fact[]>;
  forget: (id: string) => Promise<void>;
}

/** What the assistant remembers about this visitor, each with a button to forget it. */
export function RememberedFacts({ list, forget }: RememberedFactsProps) {
  const visitor = useVisitor();
  const [facts, setFacts] = useState<readonly Fact[]>([]);
  const [problem, setProblem] = useState("");
  const isVisitor = visitor !== null;

  useEffect(() => {
    if (!isVisitor) return;
    list().then(setFacts, () => setProblem("Your list can't be loaded. Please reload the page."));
  }, [isVisitor, list]);

  async function forgetFact(fact: Fact): Promise<void> {
    try {
      await forget(fact.id);
      setFacts((known) => known.filter(({ id }) => id !== fact.id));
      setProblem("");
    } catch {
      setProblem("That couldn't be forgotten. Please try again.");
    }
  }

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
          {facts.map((fact) => (
            <li key={fact.id} className="flex items-center justify-between gap-4 py-2">
              <span className="min-w-0 break-words">{fact.text}</span>
              <Button
                look="quiet"
                aria-label={`Forget: ${fact.text}`}
                onClick={() => void forgetFact(fact)}
              >
                Forget
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className={problem ? "text-bad" : "sr-only"}>
        {problem}
      </p>
    </section>
  );
}
