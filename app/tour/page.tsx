import type { Metadata } from "next";
import { TourCard } from "@/components/tour/tour-card";
import { capabilities } from "@/lib/capabilities";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Tour" };

/** Every capability as a card, as it describes itself. */
export default function TourPage() {
  const { sourceUrl } = env();
  return (
    <div className="page-width pb-24">
      <h1 className="display pt-12 text-5xl @3xl:pt-16 @3xl:text-7xl">What the assistant can do</h1>
      <p className="py-6 text-lg text-soft">
        Each card shows one capability and its folder. Press “Try it” to see it in the chat.
      </p>
      <ul className="grid gap-6 @2xl:grid-cols-2 @5xl:grid-cols-3">
        {capabilities.map(({ name, tour }) => {
          if (!tour) return null;
          const { title, line, prompt, drawing } = tour;
          const folder = `lib/capabilities/${name}`;
          return (
            <li key={name}>
              <TourCard
                {...{ title, line, prompt, drawing, folder }}
                sourceUrl={sourceUrl && `${sourceUrl}/${folder}`}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
