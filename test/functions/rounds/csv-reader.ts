/** A table of CSV, read character by character after the grammar of RFC 4180. @throws Error for what the grammar refuses */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  const field = (): string => {
    if (text[place] !== '"') {
      const [plain = ''] = /^[^",\r\n]*/.exec(text.slice(place)) ?? [];
      place += plain.length;
      return plain;
    }
    let content = '';
    for (place += 1; ; place += 1) {
      if (place >= text.length) throw new Error('a quoted field has no end');
      if (text[place] !== '"') content += text[place];
      else if (text[place + 1] === '"') content += text[place++];
      else break;
    }
    place += 1;
    return content;
  };
  while (place < text.length) {
    row.push(field());
    if (text[place] === ',') place += 1;
    else if (text.startsWith('\r\n', place)) {
      place += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`character ${place} ends neither a field nor a line`);
  }
  return rows;
}
