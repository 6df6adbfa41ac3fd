import { FRAMES } from "../../../suites/place-names";
import { trySuite } from "../../../support/marked-suite";

trySuite("place-names", FRAMES, "P");
