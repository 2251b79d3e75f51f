import Link from "next/link";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { EmptyState } from "@/components/ui/empty-state";
import { searchHelp } from "@/lib/shop/help";
import { PageIntro } from "./page-intro";
import { SearchForm } from "./search-form";

interface HelpPageProps {
  /** The search text; empty shows everything. */
  text: string;
  /** Whether only the beginning of what was typed is searched for. */
  isTextCut?: boolean;
}

export function HelpPage({ text, isTextCut = false }: HelpPageProps) {
  const articles = searchHelp(text);

  return (
    <div className="page-width">
      <PageIntro title="Help">
        <SearchForm
          action="/help"
          text={text}
          isTextCut={isTextCut}
          label="Search the help articles"
          placeholder="How do I wash a down jacket?"
        />
      </PageIntro>
      {articles.length === 0 ? (
        <EmptyState
          title="Not written down yet."
          actions={<AskAssistant question={text}>Ask the assistant</AskAssistant>}
        >
          No article matches that.
        </EmptyState>
      ) : (
        <ul className="border-b border-line">
          {articles.map(({ slug, title, summary }) => (
            <li key={slug} className="border-t border-line">
              <Link
                href={`/help/${slug}`}
                className="group grid gap-x-10 gap-y-1 py-6 @3xl:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]"
              >
                <h2 className="text-2xl font-bold tracking-tight transition-colors group-hover:text-accent">
                  {title}
                </h2>
                <p className="text-soft">{summary}</p>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
