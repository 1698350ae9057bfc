import type * as v from 'valibot';
import { advice, change, improvement, paper, programRoute } from '../answers/advice-answer.ts';
import { calculatorAnswer, ownScore } from '../answers/calculator-answer.ts';
import { calendar } from '../answers/calendar-answer.ts';
import {
  comingChange,
  explainedCategory,
  explainedPoints,
  explainedRequirement,
  explainedRow,
  explainedSum,
  explanation,
  fact,
  tableRow,
} from '../answers/explanation-answer.ts';
import { indexOfApi } from '../answers/index-answer.ts';
import {
  cutOffSizes,
  exportPage,
  invitationVoid,
  pauseView,
  place,
  recordEntry,
  recordView,
  simulatedPlan,
  simulation,
} from '../answers/office-answer.ts';
import { gatewayMessage, problem } from '../answers/problem-answer.ts';
import {
  committedRow,
  nominationOffer,
  ownRound,
  ownView,
  ownViewWithRounds,
  selectionProof,
} from '../answers/profile-answer.ts';
import {
  cutOff,
  feed,
  lapses,
  plannedView,
  poolCount,
  roundList,
  roundView,
} from '../answers/round-answer.ts';
import { crs, grid, lanes, program, scoreResult, verdict } from '../answers/score-answer.ts';
import { day } from '../boundary/day.ts';
import {
  certificate,
  credential,
  jobOffer,
  languageTest,
  militaryService,
  spouse,
  workPeriod,
} from '../boundary/facts-schema.ts';
import { candidateSchema, nominationSchema } from '../boundary/parse-candidate.ts';
import { profileSchema } from '../boundary/profile-schema.ts';
import { country, noc, province } from '../boundary/scalars.ts';
import { nominee } from '../nominations/nominee.ts';
import { cutOffSchema, planSchema, repeatedOrderSchema, simulationSchema } from '../rounds/order-schema.ts';
import { reasonSchema } from '../rounds/reason-schema.ts';

/** Everything that a request may hold, by the name that the description gives it. */
export const REQUEST_SCHEMAS = {
  Profile: profileSchema,
  Credential: credential,
  LanguageTest: languageTest,
  WorkPeriod: workPeriod,
  CertificateOfQualification: certificate,
  JobOffer: jobOffer,
  MilitaryService: militaryService,
  Spouse: spouse,
  Candidate: candidateSchema,
  Nomination: nominationSchema,
  Nominee: nominee,
  RoundOrder: repeatedOrderSchema,
  SimulatedRound: simulationSchema,
  SimulatedCutOff: cutOffSchema,
  SimulatedRounds: planSchema,
  Reason: reasonSchema,
  Day: day,
  Occupation: noc,
  Country: country,
  Province: province,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

/** Everything that is answered. */
export const ANSWER_SCHEMAS = {
  OwnView: ownView,
  OwnViewWithRounds: ownViewWithRounds,
  OwnRound: ownRound,
  ScoreResult: scoreResult,
  OwnScore: ownScore,
  CalculatorAnswer: calculatorAnswer,
  CrsBreakdown: crs,
  SelectionGrid: grid,
  ProgramResult: program,
  Lanes: lanes,
  Verdict: verdict,
  Explanation: explanation,
  ExplainedPoints: explainedPoints,
  ExplainedSum: explainedSum,
  ExplainedRow: explainedRow,
  ExplainedRequirement: explainedRequirement,
  ExplainedCategory: explainedCategory,
  Fact: fact,
  TableRow: tableRow,
  ComingChange: comingChange,
  Advice: advice,
  Improvement: improvement,
  ProgramRoute: programRoute,
  Change: change,
  Paper: paper,
  SelectionProof: selectionProof,
  CommittedRow: committedRow,
  NominationOffer: nominationOffer,
  RoundView: roundView,
  PlannedRound: plannedView,
  RoundList: roundList,
  CutOff: cutOff,
  Lapses: lapses,
  PoolCount: poolCount,
  Feed: feed,
  Calendar: calendar,
  ApiIndex: indexOfApi,
  ExportPage: exportPage,
  RecordView: recordView,
  RecordEntry: recordEntry,
  PauseView: pauseView,
  InvitationVoid: invitationVoid,
  Simulation: simulation,
  CutOffSizes: cutOffSizes,
  SimulatedPlan: simulatedPlan,
  Place: place,
  Problem: problem,
  GatewayMessage: gatewayMessage,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

export type RequestName = keyof typeof REQUEST_SCHEMAS;
export type AnswerName = keyof typeof ANSWER_SCHEMAS;
export type SchemaName = RequestName | AnswerName;
