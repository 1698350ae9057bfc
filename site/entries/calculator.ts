import { Calculator } from '../calculator/calculator.tsx';
import { live } from '../live.ts';

live(Calculator);
