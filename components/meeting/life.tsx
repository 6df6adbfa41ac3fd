import { Bridge, outcomeClass, Sign } from "@/components/ui/glyph";
import { QuoteParts } from "@/components/ui/quotation";
import type { LifeStep } from "@/lib/queries/life";

/** A meeting's life, dispatch after dispatch: the thread in small. */
export function Life({ steps }: { steps: readonly LifeStep[] }) {
  return (
    <section aria-labelledby="vie">
      <h2 id="vie">Sa vie, dépêche après dépêche</h2>
      <ol className="life">
        {steps.map((step) => (
          <li key={step.source.href}>
            <Sign status={step.status} type="meeting" />
            <time dateTime={step.machine}>{step.when}</time>
            <p className={`what ${step.status}`}>
              {step.what}
              {step.outcome ? (
                <span className={`step-outcome ${outcomeClass(step.outcome.key)}`}>
                  <Bridge outcome={step.outcome.key} /> {step.outcome.label}
                </span>
              ) : null}
            </p>
            {step.said ? (
              <p className="said">
                <QuoteParts parts={step.said} />
              </p>
            ) : null}
            <p className="source">
              <a href={step.source.href} data-address={step.source.anchor}>
                {step.source.label}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
