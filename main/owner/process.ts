/**
 * The entry of the core process. The core itself is loaded only where it is needed: a relay starts without it.
 */
import { runCoreProcess } from './core-process.ts';

runCoreProcess(async (ports) => {
  const { createCore } = await import('#main/core');
  return createCore(ports);
});
