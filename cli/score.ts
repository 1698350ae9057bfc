import { withCheckedRules } from './checked-rules.ts';
import { main } from './command.ts';
import { SCORE_USAGE, scoreCommand } from './score-command.ts';

await main(withCheckedRules(scoreCommand), SCORE_USAGE);
