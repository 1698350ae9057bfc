/** So long is a line of iCalendar at most, in octets and without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

function folded(line: string): string {
  let text = '';
  let octets = 0;
  // Goes by code points, so that no character of UTF-8 is torn apart.
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** A file of iCalendar with its lines folded by octets. The library folds by characters, of which one may take four. */
export const foldedByOctets = (file: string): string =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
