/** The search thread as it is, but for one message that ends it the hard way. */
import { parentPort } from 'node:worker_threads';
import '#main/threads/search';

parentPort?.on('message', (message: { readonly kind: string }) => {
  if (message.kind === 'sources') process.exit(7);
});
