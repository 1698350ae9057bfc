import '../rounds/rounds.css';
import { live } from '../live.ts';
import { Rounds } from '../rounds/rounds.tsx';

live(Rounds);
