import { Glyph } from "@/components/ui/glyph";
import { Quotation } from "@/components/ui/quotation";
import type { MeetingView } from "@/lib/queries/meeting";

/** What sources say differently, side by side. */
export function Disputes({ disputes, agreement }: Pick<MeetingView, "disputes" | "agreement">) {
  if (disputes.length === 0 && agreement === null) return null;
  return (
    <section className="fact" id="desaccords">
      <h3>Désaccords</h3>
      <div className="fact-content">
        {disputes.map(({ field, versions }) => (
          <div key={field}>
            <p className="value dispute">
              <Glyph name="dispute" /> Sur {field}
            </p>
            <div className="voices">
              {versions.map(({ text, proofs }) => (
                <div key={text}>
                  <h4>{text}</h4>
                  {proofs.map((proof) => (
                    <Quotation key={proof.source.href} parts={proof.parts} source={proof.source} />
                  ))}
                </div>
              ))}
            </div>
          </div>
        ))}
        {agreement ? <p className="aside-note">{agreement}</p> : null}
      </div>
    </section>
  );
}
