"use client";

import { Button } from "@/components/ui/button";
import { useDock } from "@/components/ui/dock-provider";

interface TourEntry {
  title: string;
  line: string;
  prompt: string;
  drawing: string;
  /** The folder with its source code. */
  folder: string;
  /** Where the folder can be viewed; without it, only its name is shown. */
  sourceUrl: string | undefined;
}

/** A capability: what it does, and a button that makes the assistant do it. */
export function TourCard({ title, line, prompt, drawing, folder, sourceUrl }: TourEntry) {
  const { ask, expect } = useDock();
  return (
    <article className="flex h-full flex-col overflow-hidden rounded-2xl border border-line bg-raised">
      <TourPicture drawing={drawing} />
      <div className="flex grow flex-col gap-2 p-5">
        <h2 className="text-xl font-bold tracking-tight">{title}</h2>
        <p className="text-soft">{line}</p>
        <p className="grow text-soft italic">“{prompt}”</p>
        <div className="flex flex-wrap items-center justify-between gap-3 pt-2">
          <Button
            look="outline"
            aria-label={`Try it: ${title}`}
            onClick={() => ask(prompt, { send: true })}
            onPointerEnter={expect}
            onFocus={expect}
          >
            Try it
          </Button>
          {sourceUrl === undefined ? (
            <code className="text-sm break-all text-soft">{folder}</code>
          ) : (
            <a className="text-sm text-soft underline hover:text-ink" href={sourceUrl}>
              {folder}
            </a>
          )}
        </div>
      </div>
    </article>
  );
}

function TourPicture({ drawing }: { drawing: string }) {
  return (
    <svg viewBox="0 0 240 96" aria-hidden="true" className="block w-full">
      <path d="M0 0h240v96H0Z" className="fill-[light-dark(#ecd2a0,#141f2c)]" />
      <path
        d="M0 76 46 50l34 18 44-34 40 30 30-14 46 28v18H0Z"
        className="fill-[light-dark(#b9c3bb,#22344a)]"
      />
      <path
        d="M0 86c40-14 90-10 130-4s80-6 110-10v24H0Z"
        className="fill-[light-dark(#4d6f63,#16252f)]"
      />
      <circle cx="120" cy="46" r="34" className="fill-raised" />
      <path
        d={drawing}
        transform="translate(98 24) scale(1.83)"
        fill="none"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-ink"
      />
    </svg>
  );
}
