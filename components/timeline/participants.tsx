import { Fragment } from "react";
import type { ParticipantView } from "@/lib/queries/participant";

/** Who took part, each linked to their page, with whom they act for. */
export function Participants({ participants }: { participants: readonly ParticipantView[] }) {
  return participants.map(({ id, name, href, of }, index) => (
    <Fragment key={id}>
      <a href={href}>{name}</a>
      {`${of === null ? "" : ` (${of})`}${index < participants.length - 1 ? ", " : ""}`}
    </Fragment>
  ));
}
