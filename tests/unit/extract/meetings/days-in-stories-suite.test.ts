import { DAYS_IN_STORIES } from "../../../suites/days-in-stories";
import { faultsOf } from "../../../suites/days-in-stories/judge";
import { describeStories } from "../../../support/contact-suites";

describeStories(DAYS_IN_STORIES, faultsOf);
