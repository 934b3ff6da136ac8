/** A host that starts a core process, tells its parent the number, and waits to be killed. */
import { startCore } from '#main/owner/client';

const [library = '', entry = ''] = process.argv.slice(2);
const core = startCore({ library, entry });
await core.ready;
process.send?.(core.pid());
setInterval(() => undefined, 1000);
