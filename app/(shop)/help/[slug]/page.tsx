import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { HelpBlocks } from "@/components/shop/help-blocks";
import { PageIntro } from "@/components/shop/page-intro";
import { findHelpArticle, HELP_ARTICLES } from "@/lib/shop/help";

export function generateStaticParams(): { slug: string }[] {
  return HELP_ARTICLES.map(({ slug }) => ({ slug }));
}

interface HelpArticlePageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: HelpArticlePageProps): Promise<Metadata> {
  const article = findHelpArticle((await params).slug);
  return article
    ? { title: article.title, description: article.summary }
    : { title: "No such article" };
}

export default async function HelpArticlePage({ params }: HelpArticlePageProps) {
  const article = findHelpArticle((await params).slug);
  if (!article) notFound();
  const others = HELP_ARTICLES.filter(({ slug }) => slug !== article.slug);

  return (
    <div className="page-width">
      <PageIntro title={article.title}>{article.summary}</PageIntro>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-16 @4xl:grid-cols-[minmax(0,42rem)_1fr]">
        <article className="flex flex-col gap-10 text-[1.0625rem] leading-relaxed">
          {article.sections.map(({ heading, blocks }) => (
            <section key={heading} className="flex flex-col gap-4">
              <h2 className="text-2xl leading-tight font-bold tracking-tight">{heading}</h2>
              <HelpBlocks blocks={blocks} />
            </section>
          ))}
        </article>
        <nav aria-labelledby="more-help" className="@4xl:justify-self-end">
          <h2 id="more-help" className="mb-2 font-semibold">
            More help
          </h2>
          <ul className="text-soft">
            {others.map(({ slug, title }) => (
              <li key={slug}>
                <Link
                  href={`/help/${slug}`}
                  className="inline-block py-1.5 hover:text-ink hover:underline"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
