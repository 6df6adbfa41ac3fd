import { createHash } from "node:crypto";

/** The namespace of our identities; never changes, or every reader would see every entry again. */
const NAMESPACE = Buffer.from("f2a5c1e69d3b4d0a8c17b6a4e9d20f35", "hex");

/**
 * An identity for a feed or an entry that stays when the site moves: a UUID made of a name (RFC 9562 §5.5).
 *
 * @example identityOf("rencontres/2016-08-26-geneve-kerry-lavrov") // "urn:uuid:…", always the same
 */
export function identityOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${groups.join("-")}`;
}
