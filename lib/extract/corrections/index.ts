export { actorFrom, organisationFrom, placeFrom, timexFrom, tollFrom } from "./make";
export { correctMeetings } from "./meetings";
export { correctMentions } from "./mentions";
