import { main } from './command.ts';
import { SIMULATE_USAGE, simulateCommand } from './simulate-command.ts';

await main(simulateCommand, SIMULATE_USAGE);
