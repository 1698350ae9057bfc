import type { Random } from './random.ts';

/** Fields of work, as far as people stay in one when they change jobs. */
export type Field =
  | 'software'
  | 'engineering'
  | 'business'
  | 'management'
  | 'hospitality'
  | 'healthcare'
  | 'medicine'
  | 'education'
  | 'research'
  | 'trades'
  | 'transport'
  | 'agriculture';

/** Unit groups of NOC 2021 (TEER 0 to 3) by field, with hand-set weights. */
const OCCUPATIONS: Record<Field, readonly (readonly [noc: string, weight: number])[]> = {
  software: [
    ['21231', 20], // software engineers and designers
    ['21232', 18], // software developers and programmers
    ['21222', 12], // information systems specialists
    ['21211', 6], // data scientists
    ['21223', 6], // database analysts
    ['21220', 5], // cybersecurity specialists
    ['21221', 5], // business systems specialists
    ['21234', 6], // web developers
    ['22221', 8], // user support technicians
    ['22220', 6], // computer network and web technicians
    ['20012', 5], // computer and information systems managers
  ],
  engineering: [
    ['21300', 10], // civil engineers
    ['21301', 10], // mechanical engineers
    ['21310', 8], // electrical and electronics engineers
    ['21321', 6], // industrial and manufacturing engineers
    ['22300', 6], // civil engineering technologists
    ['22301', 5], // mechanical engineering technologists
    ['22310', 5], // electrical engineering technologists
    ['21200', 5], // architects
    ['20010', 3], // engineering managers
    ['20011', 2], // architecture and science managers
    ['21331', 1], // geological engineers
  ],
  business: [
    ['11100', 12], // financial auditors and accountants
    ['12200', 12], // accounting technicians and bookkeepers
    ['11201', 9], // business management consultants
    ['11202', 8], // advertising, marketing and public relations
    ['11101', 7], // financial and investment analysts
    ['11200', 6], // human resources professionals
    ['13110', 12], // administrative assistants
    ['13100', 10], // administrative officers
    ['63100', 4], // insurance agents and brokers
    ['62100', 4], // technical sales specialists
  ],
  management: [
    ['60020', 10], // retail and wholesale trade managers
    ['10022', 8], // advertising, marketing and public relations managers
    ['60010', 6], // corporate sales managers
    ['10010', 6], // financial managers
    ['70010', 5], // construction managers
    ['00012', 2], // senior managers, business services
    ['00014', 2], // senior managers, trade and services
    ['00015', 2], // senior managers, construction and production
  ],
  hospitality: [
    ['62020', 14], // food service supervisors
    ['62010', 12], // retail sales supervisors
    ['63200', 14], // cooks
    ['60030', 8], // restaurant and food service managers
    ['62200', 4], // chefs
    ['12010', 4], // supervisors, general office
  ],
  healthcare: [
    ['31301', 20], // registered nurses
    ['33102', 16], // nurse aides and orderlies
    ['32101', 8], // licensed practical nurses
    ['33103', 7], // pharmacy assistants
    ['42201', 7], // social and community service workers
    ['31202', 4], // physiotherapists
    ['32120', 4], // medical laboratory technologists
    ['33101', 4], // medical laboratory assistants
    ['31200', 2], // psychologists
    ['41300', 3], // social workers
    ['32124', 2], // pharmacy technicians
  ],
  medicine: [
    ['31102', 10], // general practitioners and family physicians
    ['31100', 4], // specialists in clinical and laboratory medicine
    ['31101', 3], // specialists in surgery
    ['31110', 6], // dentists
    ['31103', 3], // veterinarians
  ],
  education: [
    ['42202', 14], // early childhood educators
    ['41221', 8], // elementary school teachers
    ['41220', 7], // secondary school teachers
    ['43100', 6], // teacher assistants
    ['41210', 4], // college instructors
    ['42203', 2], // instructors of persons with disabilities
  ],
  research: [
    ['41201', 8], // post-secondary teaching and research assistants
    ['41200', 6], // university professors and lecturers
    ['41400', 3], // natural and applied science policy researchers
    ['21210', 2], // mathematicians, statisticians and actuaries
  ],
  trades: [
    ['72106', 10], // welders
    ['72200', 10], // electricians
    ['72310', 10], // carpenters
    ['72300', 7], // plumbers
    ['72400', 6], // millwrights and industrial mechanics
    ['72402', 5], // heating, refrigeration and air conditioning mechanics
    ['72401', 4], // heavy-duty equipment mechanics
    ['73200', 3], // residential and commercial installers
    ['73112', 3], // painters and decorators
  ],
  transport: [
    ['73300', 20], // transport truck drivers
    ['72410', 6], // automotive service technicians
    ['72404', 3], // aircraft mechanics
    ['72600', 3], // air pilots
    ['70020', 2], // managers in transportation
  ],
  agriculture: [
    ['63201', 8], // butchers
    ['82030', 3], // agricultural service contractors and farm supervisors
    ['82031', 3], // landscaping supervisors
  ],
};

/** An occupation of the field, as a five-digit code of NOC 2021. */
export function drawOccupation(random: Random, field: Field): string {
  return random.weighted(OCCUPATIONS[field]);
}
