import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { PLACES_OF_CONTACTS } from "../../../suites/places-of-contacts";
import { describeStories } from "../../../support/contact-suites";

describeStories(PLACES_OF_CONTACTS, faultsOf);
