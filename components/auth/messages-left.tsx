"use client";

import { useEffect, useState } from "react";

interface Left {
  left: number;
  of: number;
  resets: string | null;
}

/** How many messages the visitor may still send to the assistant today, and when that resets. */
export function MessagesLeft({ read }: { read: () => Promise<Left | null> }) {
  const [known, setKnown] = useState<Left | null>(null);

  useEffect(() => {
    let mounted = true;
    // Shows nothing if the limits can't be loaded.
    read().then(
      (value) => mounted && setKnown(value),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [read]);

  if (!known) return null;
  const { left, of, resets } = known;
  return (
    <section
      aria-labelledby="messages-left"
      className="flex flex-col gap-4 border-t border-line pt-8"
    >
      <h2 id="messages-left" className="text-2xl font-bold">
        The assistant
      </h2>
      <p className="text-soft">
        {left} of {of} messages left today{resets === null ? "." : `; new ones ${resets}.`}
      </p>
    </section>
  );
}
