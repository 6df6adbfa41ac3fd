import { active } from "./active";
import { fifthSilent } from "./fifth-silent";
import { fourthFresh } from "./fourth-fresh";
import { fourthSilent } from "./fourth-silent";
import { infinitive } from "./infinitive";
import { longDated } from "./long-dated";
import { longObject } from "./long-object";
import { longParticipants } from "./long-participants";
import { longSilent } from "./long-silent";
import { longStatus } from "./long-status";
import { orders } from "./orders";
import { participants } from "./participants";
import { passive } from "./passive";
import { reflexive } from "./reflexive";
import { relative } from "./relative";
import type { Row } from "./row";
import { silent } from "./silent";
import { status } from "./status";
import { thirdOffices } from "./third-offices";
import { thirdSilent } from "./third-silent";
import { thirdTurned } from "./third-turned";
import { thirdVerbs } from "./third-verbs";
import { turned } from "./turned";

/** Contacts told by verbs, by frame: short pieces of copy and what must come of them. */
export const CONTACTS_BY_VERB: readonly { readonly frame: string; readonly rows: readonly Row[] }[] = [
  { frame: "active", rows: active },
  { frame: "fifth-silent", rows: fifthSilent },
  { frame: "fourth-fresh", rows: fourthFresh },
  { frame: "fourth-silent", rows: fourthSilent },
  { frame: "infinitive", rows: infinitive },
  { frame: "long-dated", rows: longDated },
  { frame: "long-object", rows: longObject },
  { frame: "long-participants", rows: longParticipants },
  { frame: "long-silent", rows: longSilent },
  { frame: "long-status", rows: longStatus },
  { frame: "orders", rows: orders },
  { frame: "participants", rows: participants },
  { frame: "passive", rows: passive },
  { frame: "reflexive", rows: reflexive },
  { frame: "relative", rows: relative },
  { frame: "silent", rows: silent },
  { frame: "status", rows: status },
  { frame: "third-offices", rows: thirdOffices },
  { frame: "third-silent", rows: thirdSilent },
  { frame: "third-turned", rows: thirdTurned },
  { frame: "third-verbs", rows: thirdVerbs },
  { frame: "turned", rows: turned },
];
