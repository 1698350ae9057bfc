import '../calendar/calendar.css';
import { Calendar } from '../calendar/calendar.tsx';
import { live } from '../live.ts';

live(Calendar);
