import '../styles/answer.css';
import { Calculator } from '../calculator/calculator.tsx';
import { live } from '../live.ts';

live(Calculator);
