import { resolve, sep } from 'node:path';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';
import type { OfficialLanguage } from '#domain/profile/profile';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['domain', 'functions', 'site'].map((ring) => resolve(ROOT, ring) + sep);

/** What stands for words that no page of the build says. They stay callable and texts: both languages may be put together at once. */
const INSTEAD: Readonly<Record<string, string>> = {
  Literal: "''",
  TemplateLiteral: "''",
  ConditionalExpression: "''",
  ArrowFunctionExpression: "() => ''",
  ArrayExpression: '[]',
  ObjectExpression: '{}',
};

const keyOf = (property: ESTree.ObjectPropertyKind): string =>
  property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '';

const isByLanguage = ({ properties }: ESTree.ObjectExpression): boolean =>
  properties.length === 2 && ['en', 'fr'].every((key) => properties.some((one) => keyOf(one) === key));

/** Words of a language that the build leaves out; not names of languages, of which a page says both. */
function leftOut(words: ESTree.ObjectExpression, kept: OfficialLanguage): ESTree.Expression | undefined {
  const values = words.properties.flatMap((one) => (one.type === 'Property' ? [one] : []));
  const isOfLanguages = values.some(({ value }) => value.type === 'ObjectExpression' && isByLanguage(value));
  return isOfLanguages ? undefined : values.find((one) => keyOf(one) !== kept)?.value;
}

const OWN_KEYS = /^(name|toShow)(En|Fr)$/;

/** Texts of rules, whose keys end with their language. */
const textsLeftOut = ({ properties }: ESTree.ObjectExpression, kept: OfficialLanguage): ESTree.Expression[] =>
  properties.flatMap((one) => {
    const language = OWN_KEYS.exec(keyOf(one))?.[2]?.toLowerCase();
    return one.type === 'Property' && language !== undefined && language !== kept ? [one.value] : [];
  });

/** A source with the words of one language: of objects `{ en: …, fr: … }` the other language's words go. */
export function inOneLanguage(file: string, code: string, kept: OfficialLanguage): string {
  const gone: { start: number; end: number; instead: string }[] = [];
  const visitor = new Visitor({
    ObjectExpression(words) {
      const other = isByLanguage(words) ? leftOut(words, kept) : undefined;
      for (const said of [...(other ? [other] : []), ...textsLeftOut(words, kept)]) {
        const instead =
          said.type === 'Literal' && typeof said.value !== 'string' ? undefined : INSTEAD[said.type];
        if (instead !== undefined) gone.push({ start: said.start, end: said.end, instead });
      }
    },
  });
  visitor.visit(parseSync(file, code).program);
  let [written, at] = ['', 0];
  // What stands in words that are gone is gone with them.
  for (const { start, end, instead } of gone.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += code.slice(at, start) + instead;
    at = end;
  }
  return written + code.slice(at);
}

/** Files that name the English words of a page. */
const OF_PAGE = /\bof-page\.ts$/;

/** Pages of a language load its words only. */
export const oneLanguage = (kept: OfficialLanguage): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  resolveId(source, importer) {
    return importer && OF_PAGE.test(importer)
      ? resolve(importer, '..', source.replace(/en\.ts$/, `${kept}.ts`))
      : null;
  },
  transform(code, id) {
    const [file = ''] = id.split('?');
    const isSource =
      /\.tsx?$/.test(file) && /fr:/i.test(code) && SOURCES.some((ring) => file.startsWith(ring));
    return isSource ? { code: inOneLanguage(file, code, kept), map: null } : null;
  },
});
