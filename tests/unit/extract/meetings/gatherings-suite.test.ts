import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { GATHERINGS } from "../../../suites/gatherings";
import { describeStories } from "../../../support/contact-suites";

describeStories(GATHERINGS, faultsOf);
