export { type OembedAnswer, oembed } from "./oembed";
export { embedSnippet, type Framed } from "./snippet";
