import { FRAMES } from "../../../suites/person-names";
import { trySuite } from "../../../support/marked-suite";

trySuite("person-names", FRAMES, "A");
