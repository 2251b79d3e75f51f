"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className="page-width pt-16">
      <EmptyState
        heading="h1"
        title="We lost the path."
        actions={
          <>
            <Button onClick={reset}>Try again</Button>
            <ButtonLink look="outline" href="/">
              Back to the start
            </ButtonLink>
            {process.env.NODE_ENV === "development" ? (
              <ButtonLink look="outline" href="/setup">
                Check the setup
              </ButtonLink>
            ) : null}
          </>
        }
      >
        Something on our side didn&rsquo;t work. Your cart and your orders are safe.
        {error.digest ? ` If you write to us, mention ${error.digest}.` : null}
      </EmptyState>
    </div>
  );
}
