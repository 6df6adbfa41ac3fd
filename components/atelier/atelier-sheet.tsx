import { Opening } from "@/components/ui/opening";
import type { AtelierView } from "@/lib/queries/atelier";
import { FileReports } from "./file-reports";
import { WeakSections } from "./weak-sections";

/** The editor's working view. */
export function AtelierSheet({ view }: { view: AtelierView }) {
  return (
    <div className="atelier">
      <Opening kicker="Vue de travail, absente du site publié" title="Atelier" standfirst={view.standfirst} />
      <WeakSections weak={view.weak} />
      <FileReports files={view.files} />
    </div>
  );
}
