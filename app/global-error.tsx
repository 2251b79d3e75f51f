"use client";

import ErrorPage from "./error";
import "./globals.css";

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Replaces the whole page if even its frame can't be rendered, for example without a database. */
export default function GlobalError(props: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="@container">
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
