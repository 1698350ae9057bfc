import { type Day, FAR_PAST } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { AssessmentBody } from './assessments/assessment-body.ts';

export interface CompiledBody {
  /** As it was published. */
  rules: AssessmentBody;
  /** First day of its designation. */
  first: Day;
  /** Its names, each as plain words between blanks. */
  names: readonly string[];
  code: string;
}

/** So many spellings are remembered: people write a few names in a few ways. */
const MOST_REMEMBERED = 10_000;

/** Small letters and digits, one blank around each word, without accents and plurals; letters by themselves are one word. */
function plainWords(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const plain = words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ');
  return ` ${plain.replace(/\b(\w) (?=\w\b)/g, '$1')} `;
}

/** Words that people add to a code: where the body is, and what it belongs to. */
const BESIDE_A_CODE = / (the|of|canada|ontario|toronto|alberta|british|columbia|university|bcit)(?= )/g;

/** The words of a text without those; a code written alone is left by itself. */
function alone(words: string): string {
  return words.replace(BESIDE_A_CODE, '');
}

function compileBody(rules: AssessmentBody): CompiledBody {
  return {
    rules,
    first: rules.from === null ? FAR_PAST : toDay(rules.from),
    names: [rules.name, rules.frenchName, ...rules.alsoCalled].map(plainWords),
    code: plainWords(rules.code),
  };
}

/** The bodies that assess foreign credentials, found by what people write and by occupation. */
export class AssessmentBodies {
  private readonly bodies: readonly CompiledBody[];
  private readonly byOccupation = new Map<string, CompiledBody>();
  private readonly remembered = new Map<string, CompiledBody | undefined>();

  constructor(published: readonly AssessmentBody[]) {
    this.bodies = published.map(compileBody);
    for (const body of this.bodies)
      for (const noc of body.rules.occupations) this.byOccupation.set(noc, body);
  }

  /** True where the rulebook lists none, so that no name can be missed. */
  get areUnknown(): boolean {
    return this.bodies.length === 0;
  }

  /** The only body that assesses the diploma of an occupation; undefined where any may. */
  forOccupation(noc: string): CompiledBody | undefined {
    return this.byOccupation.get(noc);
  }

  /**
   * The body that an organisation's name means, whatever its case, spacing and abbreviation.
   *
   * @example named('WES'); named('World  education services (WES), Toronto') // both World Education Services
   */
  named(organisation: string): CompiledBody | undefined {
    const known = this.remembered.get(organisation);
    if (known !== undefined || this.remembered.has(organisation)) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const found = this.search(organisation);
    this.remembered.set(organisation, found);
    return found;
  }

  /** By its name anywhere in the text; else by its code, alone but for where it is, or in parentheses. */
  private search(organisation: string): CompiledBody | undefined {
    const text = plainWords(organisation);
    const byName = this.bodies.find(({ names }) => names.some((name) => text.includes(name)));
    if (byName !== undefined) return byName;
    const inside = Array.from(organisation.matchAll(/\(([^()]*)\)/g), ([, words = '']) => plainWords(words));
    const outside = alone(plainWords(organisation.replace(/\([^()]*\)/g, ' ')));
    const byCode = this.bodies.find(({ code }) => alone(text) === code || outside === code);
    return byCode ?? this.bodies.find(({ code }) => inside.includes(code));
  }
}
