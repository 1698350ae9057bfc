import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict, VerifyMessage, VerifyRequest } from './protocol.ts';

export type Checking =
  | { state: 'idle' }
  /** `part` from 0 to 1; absent while what the reader gave is still being read. */
  | { state: 'running'; part?: number }
  | { state: 'done'; verdict: Verdict }
  /** The browser could not run the check: too little memory, as a rule. */
  | { state: 'broken' };

const startWorker = (): Worker =>
  new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });

/** Checks in a thread of its own, so that the page goes on answering the reader. */
export function useVerify(): [Checking, (request: VerifyRequest) => void, () => void] {
  const [checking, setChecking] = useState<Checking>({ state: 'idle' });
  const worker = useRef<Worker | undefined>(undefined);
  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => stop, []);
  const start = (request: VerifyRequest): void => {
    stop();
    const started = startWorker();
    worker.current = started;
    setChecking({ state: 'running' });
    started.onmessage = ({ data }: MessageEvent<VerifyMessage>) => {
      if (data.type === 'progress') {
        setChecking({ state: 'running', part: data.done / data.total });
        return;
      }
      stop();
      setChecking({ state: 'done', verdict: data.verdict });
    };
    started.onerror = () => {
      stop();
      setChecking({ state: 'broken' });
    };
    started.postMessage(request);
  };
  const reset = (): void => {
    stop();
    setChecking({ state: 'idle' });
  };
  return [checking, start, reset];
}
