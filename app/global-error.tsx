"use client";

import ErrorPage from "./error";
import "./globals.css";

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Stands in for the whole page where even its frame can't be made, as without a database. */
export default function GlobalError(props: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="@container">
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
