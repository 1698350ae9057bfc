/** What begins so is a command that a reader may type. */
const COMMAND = /^(npm|npx|node|docker|\.ci\/run|[A-Z_]+=\S+ npm)\b/;

const withoutComment = (line: string): string => line.replace(/\s+#.*$/, '').trim();

/** The commands of a page: lines of its shell blocks, and what stands between backticks in its text. */
export function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const inline = [...markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(
    ([, text = '']) => text,
  );
  return [...blocks, ...inline].map(withoutComment).filter((text) => COMMAND.test(text));
}

/** A synopsis names what is to be filled in: an option in brackets, or a word in capitals. */
const SYNOPSIS = /\[|(?<![\w./])[A-Z]{4,}(?![\w./])/;

/** The commands of a help text: lines that begin with one, up to the words that explain it; no synopsis. */
export function examplesIn(help: string): string[] {
  return help
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/)[0] ?? '')
    .filter((line) => COMMAND.test(line) && !SYNOPSIS.test(line));
}
