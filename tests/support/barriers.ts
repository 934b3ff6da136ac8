/**
 * What keeps people out of a page, by axe (WCAG 2.2 A and AA), run in the page itself and in the frames it shows.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Places where axe cannot judge: the lines between panes (a pointer's help only: their widths have keys of their own) and the
 * bars of months (two lists of months beside them do the same, WCAG 2.5.8 "equivalent").
 */
const judgedHere = (rule: string, target: string): boolean =>
  rule === 'target-size' && /separator|Width of the|\b\d{4}: |month/.test(target);

const most = 8; // of what is wrong everywhere, a few lines tell enough

/** Which rules: all; what a theme changes; what the room there is changes. */
export type Rules = 'all' | 'colours' | 'room';

const rulesOf: Readonly<Record<Rules, RunOptions['runOnly']>> = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast'] },
  room: { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'color-contrast'] },
};

async function barriersIn(frame: Frame, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe);
  const violations = await frame.evaluate(async (only) => {
    const engine = (globalThis as unknown as { axe: { run(at: object, how: object): Promise<AxeResults> } }).axe;
    const found = await engine.run(document, { runOnly: only, resultTypes: ['violations'], iframes: false });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ id, target: node.target.join(' '), why: node.failureSummary })),
      );
  }, runOnly);
  return violations
    .filter(({ id, target }) => !judgedHere(id, target))
    .map(({ id, target, why }) => `${id}: ${target} ${why?.split('\n')[1]?.trim() ?? ''}`);
}

/**
 * What keeps people out of a page as it stands, as "rule: where why"; only what axe calls serious or critical.
 *
 * Colours inside frames are not judged: a frame is transparent, and axe sees what is in it on white.
 */
export async function barriers(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const found = await barriersIn(page.mainFrame(), rulesOf[rules]);
  if (rules !== 'all') return found.slice(0, most);
  for (const frame of page.frames().slice(1)) {
    const shown = await (await frame.frameElement()).isVisible();
    if (shown) found.push(...(await barriersIn(frame, rulesOf.all)).filter((one) => !one.startsWith('color-contrast')));
  }
  return found.slice(0, most);
}
