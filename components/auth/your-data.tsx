"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { announceDeletion } from "./account-news";
import { deleteAccountData } from "./delete-account-data";
import { useVisitor } from "./visitor";
import { describeReceipt, keepReceipt, takeReceipt } from "./deletion-receipt";

const LINK =
  "inline-flex min-h-11 items-center rounded-full border border-firm px-5 font-semibold hover:border-ink hover:bg-raised";

/** Lets visitors download or delete all data stored about them. */
export function YourData() {
  const visitor = useVisitor();
  const dialog = useRef<HTMLDialogElement>(null);
  const [receipt, setReceipt] = useState("");
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const kept = takeReceipt();
    // The live region exists before its text does, so that screen readers announce the text.
    if (kept) setReceipt(describeReceipt(kept));
  }, []);

  async function deleteAll(): Promise<void> {
    dialog.current?.close();
    const outcome = await deleteAccountData();
    if (!outcome.ok) return setProblem(outcome.message);
    keepReceipt(outcome.receipt);
    announceDeletion();
  }

  return (
    <section aria-labelledby="your-data" className="flex flex-col gap-4 border-t border-line pt-8">
      <h2 id="your-data" className="text-2xl font-bold">
        Your data
      </h2>
      <p className="text-soft">
        Threads, files, cart, address and orders, as they are stored here for you, guest or not.
      </p>
      {visitor ? (
        <div className="flex flex-wrap gap-3">
          <a href="/api/account/export" download className={LINK}>
            Export as JSON
          </a>
          <a href="/api/account/export?format=markdown" download className={LINK}>
            Export as Markdown
          </a>
          <Button look="quiet" className="text-bad" onClick={() => dialog.current?.showModal()}>
            Delete everything
          </Button>
        </div>
      ) : (
        <p className="text-soft">Nothing is stored yet: you haven&rsquo;t done anything here.</p>
      )}
      <p role="status" className={receipt ? "" : "sr-only"}>
        {receipt}
      </p>
      <p role="alert" className={problem ? "text-bad" : "sr-only"}>
        {problem}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby="delete-title"
        className="m-auto max-w-[min(28rem,100vw-2rem)] rounded-2xl border border-line bg-raised p-8 text-ink backdrop:bg-black/50"
      >
        <h3 id="delete-title" className="text-2xl font-bold">
          Delete everything?
        </h3>
        <p className="mt-3 text-soft">
          Threads, files, cart, address, orders and the account itself will be gone for good.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="outline" autoFocus onClick={() => dialog.current?.close()}>
            Keep it
          </Button>
          <Button look="destructive" onClick={() => void deleteAll()}>
            Delete everything
          </Button>
        </div>
      </dialog>
    </section>
  );
}
