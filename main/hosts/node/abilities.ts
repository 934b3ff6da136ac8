/**
 * What a plain Node host lends to the core.
 */
import type { Abilities } from '#shared/abilities';
import type { HandlersOf } from '#shared/wire';
import { machineSettings, type MachineSettings } from './machine-settings.ts';
import { printPdf } from './print.ts';

type Lent = HandlersOf<Abilities, object>;

/** The abilities of every plain Node host. */
export function nodeAbilities(
  settings: MachineSettings = machineSettings(),
): Pick<Lent, 'pdf.print' | 'settings.read' | 'settings.write'> {
  return {
    async 'pdf.print'(paths) {
      await printPdf(paths);
      return null;
    },
    'settings.read': () => settings.read(),
    async 'settings.write'({ settings: changed }) {
      await settings.write(changed);
      return null;
    },
  };
}

/** The terminal's abilities. Its hello names these only, so that nothing else is ever asked of it. */
export const terminalAbilities = nodeAbilities() as Lent;
