// In the browser, in development alone: it listens for saved articles and asks for the page anew, where it stands.
"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Refreshes the page when the content is not what it was made of; `mark` stands for that content. */
export function Live({ mark }: { mark: string }) {
  const router = useRouter();
  useEffect(() => {
    let events: EventSource | null = null;
    const listen = () => {
      events?.close();
      events = document.hidden ? null : new EventSource("/atelier/suivi");
      events?.addEventListener("message", ({ data }) => {
        if (data !== mark) router.refresh();
      });
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      events?.close();
    };
  }, [mark, router]);
  return null;
}
