import { main } from './command.ts';
import { SCORE_USAGE, scoreCommand } from './score-command.ts';

await main(scoreCommand, SCORE_USAGE);
