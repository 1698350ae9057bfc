import '../rounds/rounds.css';
import '../round/round.css';
import { live } from '../live.ts';
import { RoundDetails } from '../round/round-details.tsx';

live(RoundDetails);
