import { WHOLE_ARTICLES_PLAIN } from "../../../suites/whole-articles-plain";
import { describeArticles } from "../../../support/contact-suites";

describeArticles("whole articles as an agency sends them", WHOLE_ARTICLES_PLAIN);
