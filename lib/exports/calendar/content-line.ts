const MOST_OCTETS = 75;

/** Text as a value of iCalendar (RFC 5545 §3.3.11): `\ ; ,` and line ends escaped, control characters dropped. */
export function icalText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // oxlint-disable-next-line no-control-regex -- these are the characters to drop
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll("\n", "\\n")
  );
}

/**
 * One content line, folded after at most 75 octets (RFC 5545 §3.1), never within a character.
 *
 * @example contentLine("SUMMARY", "Rencontre") // "SUMMARY:Rencontre\r\n"
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
