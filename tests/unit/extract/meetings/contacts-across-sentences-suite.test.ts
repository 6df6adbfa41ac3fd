import { CONTACTS_ACROSS_SENTENCES } from "../../../suites/contacts-across-sentences";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { describeStories } from "../../../support/contact-suites";

describeStories(CONTACTS_ACROSS_SENTENCES, faultsOf);
