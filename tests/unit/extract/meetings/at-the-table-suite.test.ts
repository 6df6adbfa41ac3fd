import { AT_THE_TABLE } from "../../../suites/at-the-table";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { describeStories } from "../../../support/contact-suites";

describeStories(AT_THE_TABLE, faultsOf);
