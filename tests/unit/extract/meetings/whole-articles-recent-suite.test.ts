import { WHOLE_ARTICLES_RECENT } from "../../../suites/whole-articles-recent";
import { describeArticles } from "../../../support/contact-suites";

describeArticles("whole articles on recent talks", WHOLE_ARTICLES_RECENT);
