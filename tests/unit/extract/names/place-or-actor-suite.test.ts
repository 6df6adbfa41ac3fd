import { FRAMES } from "../../../suites/place-or-actor";
import { trySuite } from "../../../support/marked-suite";

trySuite("place-or-actor", FRAMES, "AOP");
