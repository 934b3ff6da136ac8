/** A reader thread that takes two seconds to start, and for ever for a job whose text is "hang". */
import { parentPort } from 'node:worker_threads';

for (const until = performance.now() + 2000; performance.now() < until;);
parentPort?.on('message', ({ id, input }: { readonly id: number; readonly input: { readonly text: string } }) => {
  for (; input.text === 'hang';);
  parentPort?.postMessage({ id, output: [] });
});
parentPort?.postMessage('ready');
