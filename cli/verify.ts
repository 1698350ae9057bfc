import { main } from './command.ts';
import { VERIFY_USAGE, verifyCommand } from './verify-command.ts';

await main(verifyCommand, VERIFY_USAGE);
