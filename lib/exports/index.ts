export { absolute } from "./address";
