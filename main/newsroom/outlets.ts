import type { Outlet } from './outlet.ts';
import { bosporusWire } from './outlets/bosporus-wire.ts';
import { caspianLedger } from './outlets/caspian-ledger.ts';
import { dalaKhabary } from './outlets/dala-khabary.ts';
import { gridline } from './outlets/gridline.ts';
import { harbourAndStrait } from './outlets/harbour-and-strait.ts';
import { kaspiyskiyVestnik } from './outlets/kaspiyskiy-vestnik.ts';
import { lamplightPost } from './outlets/lamplight-post.ts';
import { mondayMinutes } from './outlets/monday-minutes.ts';
import { nihombashi } from './outlets/nihombashi.ts';
import { northernSeaBulletin } from './outlets/northern-sea-bulletin.ts';
import { pamirGazette } from './outlets/pamir-gazette.ts';
import { steppeDispatch } from './outlets/steppe-dispatch.ts';
import { tasmanMonitor } from './outlets/tasman-monitor.ts';
import { tinKettleLetter } from './outlets/tin-kettle-letter.ts';

/** Every outlet of the sample newsroom, in the order in which its front page and its OPML list them. */
export const outlets: readonly Outlet[] = [
  steppeDispatch,
  nihombashi,
  harbourAndStrait,
  gridline,
  lamplightPost,
  kaspiyskiyVestnik,
  dalaKhabary,
  bosporusWire,
  northernSeaBulletin,
  tasmanMonitor,
  caspianLedger,
  mondayMinutes,
  tinKettleLetter,
  pamirGazette,
];
