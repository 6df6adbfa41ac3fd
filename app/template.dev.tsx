import type { ReactNode } from "react";
import { Live } from "@/components/atelier/live.client";
import "@/components/atelier/atelier.css";
import { contentMark } from "@/lib/queries/watch";

/** In development alone: every page shows what has just been saved, and leads to the working view. */
export default function WorkingTemplate({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <a className="to-atelier" href="/atelier">
        Atelier
      </a>
      <Live mark={contentMark()} />
    </>
  );
}
