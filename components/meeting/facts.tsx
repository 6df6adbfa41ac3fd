import { Bridge, outcomeClass } from "@/components/ui/glyph";
import { Quotation } from "@/components/ui/quotation";
import type { Proof } from "@/lib/queries/evidence";
import type { FactValue, FactView } from "@/lib/queries/facts";

/** What is known of a meeting, each fact with the sentences that say it. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  return facts.map((fact) => (
    <section key={fact.key} className="fact">
      <h3>{fact.label}</h3>
      <div className="fact-content">
        <div className={fact.outcome ? `value with-bridge ${outcomeClass(fact.outcome.key)}` : "value"}>
          {fact.outcome ? (
            <>
              <Bridge outcome={fact.outcome.key} />{" "}
            </>
          ) : null}
          {fact.values.map((value) => (
            <Value key={value.text} value={value} />
          ))}
        </div>
        {fact.note ? <p className="note">{fact.note}</p> : null}
        <Proofs proofs={fact.proofs} />
      </div>
    </section>
  ));
}

function Value({ value: { text, href, rest, machine } }: { value: FactValue }) {
  const word = machine ? <time dateTime={machine}>{text}</time> : text;
  return (
    <p className="one-value">
      {href ? <a href={href}>{word}</a> : word}
      {rest}
    </p>
  );
}

/** The first sentence shown, the others folded. */
export function Proofs({ proofs }: { proofs: readonly Proof[] }) {
  const [first, ...others] = proofs;
  if (!first) return null;
  return (
    <div className="proofs">
      <OneProof proof={first} />
      {others.length > 0 ? (
        <details>
          <summary>{others.length === 1 ? "1 autre phrase" : `${others.length} autres phrases`}</summary>
          <div className="proofs">
            {others.map((proof) => (
              <OneProof key={proof.source.href} proof={proof} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}

function OneProof({ proof }: { proof: Proof }) {
  return (
    <div className="proof">
      <Quotation parts={proof.parts} source={proof.source} />
    </div>
  );
}
