import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { WHAT_TELLS_A_CONTACT } from "../../../suites/what-tells-a-contact";
import { describeStories } from "../../../support/contact-suites";

describeStories(WHAT_TELLS_A_CONTACT, faultsOf);
