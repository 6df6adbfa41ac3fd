import { FRAMES } from "../../../suites/organisation-names";
import { trySuite } from "../../../support/marked-suite";

trySuite("organisation-names", FRAMES, "O");
