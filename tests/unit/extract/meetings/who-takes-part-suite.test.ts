import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { WHO_TAKES_PART } from "../../../suites/who-takes-part";
import { describeStories } from "../../../support/contact-suites";

describeStories(WHO_TAKES_PART, faultsOf);
