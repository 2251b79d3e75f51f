import Link from "next/link";

const PROMISES = [
  {
    title: "Sixty days",
    text: "Walk around the house in your boots for two months. If they don’t fit, we take them back.",
    slug: "returns",
    link: "Returns & exchanges",
  },
  {
    title: "Five years",
    text: "Seams, soles, zips and poles. We repair what breaks, and sell parts for what is older.",
    slug: "warranty",
    link: "Warranty & repairs",
  },
  {
    title: "A thumb’s width",
    text: "That’s how much room your toes need. The rest of what we know about fit is written down.",
    slug: "boot-fit",
    link: "Finding boots that fit",
  },
] as const;

export function Promises() {
  return (
    <section aria-label="What you can count on" className="page-width pt-20">
      <ul className="grid gap-10 @3xl:grid-cols-3">
        {PROMISES.map(({ title, text, slug, link }) => (
          <li key={slug} className="flex flex-col items-start gap-2 border-t border-firm pt-4">
            <h2 className="text-2xl font-bold tracking-tight">{title}</h2>
            <p className="text-soft">{text}</p>
            <Link href={`/help/${slug}`} className="quiet-link mt-auto py-2">
              {link}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
