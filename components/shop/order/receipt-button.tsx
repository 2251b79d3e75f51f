"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { emailReceiptAction } from "./actions";
import { unreachable } from "./unreachable";

/** Emails the receipt of an order, and says where to. */
export function ReceiptButton({ number }: { number: string }) {
  const [isPending, start] = useTransition();
  const [message, setMessage] = useState("");

  function handleClick() {
    start(async () => {
      const outcome = await emailReceiptAction(number).catch((error: unknown) => ({
        message: unreachable(error),
      }));
      setMessage(outcome.message);
    });
  }

  return (
    <>
      <Button look="outline" onClick={handleClick} disabled={isPending}>
        Email me a receipt
      </Button>
      <p role="status" className="basis-full break-words text-soft empty:hidden">
        {message}
      </p>
    </>
  );
}
