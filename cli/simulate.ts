import { withCheckedRules } from './checked-rules.ts';
import { main } from './command.ts';
import { SIMULATE_USAGE, simulateCommand } from './simulate-command.ts';

await main(withCheckedRules(simulateCommand), SIMULATE_USAGE);
