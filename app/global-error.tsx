"use client";

import "./globals.css";

interface GlobalErrorProps {
  error: Error & { digest?: string };
}

/**
 * Replaces the whole page when even its frame fails to render, for example without a database.
 * Every page loads it, so it shares no code with the rest.
 */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <main className="page-width flex flex-col items-start gap-4 py-24">
          <title>Not available</title>
          <h1 className="display text-4xl">We lost the path.</h1>
          <p className="max-w-prose text-lg text-soft">
            Something on our side didn&rsquo;t work. Your cart and your orders are safe.
            {error.digest ? ` If you write to us, mention ${error.digest}.` : null}
          </p>
          <a href="" className="quiet-link py-2 font-semibold">
            Try again
          </a>
        </main>
      </body>
    </html>
  );
}
