import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walls } from '#tests/walls/table';

const house = mkdtempSync(join(tmpdir(), 'meridian-walls-'));

function put(path: string, text: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, [join('node_modules', ...tool.split('/')), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

/** What is planted: the file, its text, and what the check must say of it; null where it must say nothing. */
const imports: readonly (readonly [file: string, text: string, said: string | null])[] = [
  [
    'main/fetch/alias.ts',
    `import { a } from '#main/store/database';\nexport const b = a;`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/path.ts',
    `import { a } from '../store/database.ts';\nexport const b = a;`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/dynamic-alias.ts',
    `export const a = await import('#main/store/database');`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/dynamic-path.ts',
    `export const a = await import('../store/database.ts');`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/computed.ts',
    `const name = '../store/database.ts';\nexport const a = await import(name);`,
    'names its module',
  ],
  ['main/fetch/reexport-alias.ts', `export { a } from '#main/store/database';`, 'main/fetch may not import main/store'],
  ['main/fetch/reexport-path.ts', `export * from '../store/database.ts';`, 'main/fetch may not import main/store'],
  [
    'main/fetch/type.ts',
    `import type { A } from '#main/store/database';\nexport type B = A;`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/inline-type.ts',
    `export type B = import('#main/store/database').A;`,
    'main/fetch may not import main/store',
  ],
  [
    'main/fetch/roundabout.ts',
    `import { a } from '../fetch/../store/database.ts';\nexport const b = a;`,
    'main/fetch may not import main/store',
  ],
  ['main/fetch/package.ts', `import { a } from 'linkedom';\nexport const b = a;`, 'main/fetch may not import linkedom'],
  ['main/fetch/files.ts', `import { readFileSync } from 'node:fs';\nexport const b = readFileSync;`, null],
  ['main/fetch/outside.ts', `import a from '../../package.json';\nexport const b = a;`, 'lies outside every folder'],
  [
    'main/suggest/sql.ts',
    `import { DatabaseSync } from 'node:sqlite';\nexport const b = DatabaseSync;`,
    'may not import node:sqlite',
  ],
  [
    'main/handlers/sql.ts',
    `import { DatabaseSync } from 'node:sqlite';\nexport const b = DatabaseSync;`,
    'may not import node:sqlite',
  ],
  [
    'main/handlers/host.ts',
    `import { a } from '#main/hosts/node/main';\nexport const b = a;`,
    'may not import main/hosts/node',
  ],
  [
    'main/sync/child.ts',
    `import { spawn } from 'node:child_process';\nexport const b = spawn;`,
    'may not import node:child_process',
  ],
  ['main/sync/path.ts', `import { a } from '../store/database.ts';\nexport const b = a;`, 'written with #'],
  ['main/hosts/node/window.ts', `import { app } from 'electron';\nexport const b = app;`, 'may not import electron'],
  [
    'main/hosts/node/other.ts',
    `import { a } from '#main/hosts/electron/main';\nexport const b = a;`,
    'may not import main/hosts/electron',
  ],
  ['main/store/index.ts', `import type { A } from '#main/search/postings';\nexport type B = A;`, null],
  ['main/store/search.ts', `import { a } from '#main/search/postings';\nexport const b = a;`, 'except its types'],
  [
    'shared/files.ts',
    `import { readFileSync } from 'node:fs';\nexport const b = readFileSync;`,
    'shared may not import node:fs',
  ],
  ['shared/whole.ts', `import { z } from 'zod';\nexport const b = z;`, 'shared may not import zod'],
  ['shared/mini.ts', `import * as z from 'zod/mini';\nexport const b = z;`, null],
  [
    'renderer/views/core.tsx',
    `import { a } from '#main/core';\nexport const b = a;`,
    'renderer/views may not import main',
  ],
  [
    'renderer/views/link.tsx',
    `import { a } from '#renderer/connect/link.ts';\nexport const b = a;`,
    'may not import renderer/connect',
  ],
  ['renderer/parts/noun.tsx', `import { a } from '#shared/tag';\nexport const b = a;`, 'except its types'],
];

/** Planted for the compiler: the project, the file, its text, and what it must say. */
const types: readonly (readonly [project: string, file: string, text: string, said: RegExp])[] = [
  ['shared', 'shared/page.ts', 'export const a = document.title;', /page\.ts.*'document'/],
  ['shared', 'shared/node.ts', `export const a = process.env['HOME'];`, /node\.ts.*'process'/],
  [
    'renderer',
    'renderer/state/node.ts',
    `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`,
    /node\.ts.*'node:fs'/,
  ],
  ['renderer', 'renderer/state/process.ts', `export const a = process.env['HOME'];`, /process\.ts.*'process'/],
];

let lint = '';

beforeAll(() => {
  const copied = [
    '.oxlintrc.json',
    'tests/walls',
    'tsconfig.base.json',
    'shared/tsconfig.json',
    'main/tsconfig.json',
    'main/extract/tsconfig.json',
    'renderer/tsconfig.json',
  ];
  for (const path of copied) cpSync(path, join(house, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  for (const [file, text] of imports) put(file, text);
  put('main/sync/floating.ts', `export function a(): void {\n  Promise.resolve(1);\n}`);
  put('main/sync/any.ts', `export const a = (b: any): void => b;`);
  put('main/sync/console.ts', `console.log(1);`);
  lint = run('oxlint/bin/oxlint', '--type-aware', '-f', 'unix');
}, 60_000);
afterAll(() => rmSync(house, { recursive: true }));

function saidOf(file: string): string {
  const lines = lint.split('\n').filter((line) => line.includes(`${file}:`));
  return lines.join('\n');
}

describe('the walls', () => {
  test.each(imports.filter(([, , said]) => said !== null))('a forbidden import in %s is found', (file, _text, said) => {
    expect(saidOf(file)).toContain(said);
    expect(saidOf(file)).toContain('walls(imports)');
  });

  test.each(imports.filter(([, , said]) => said === null))('the import in %s is permitted', (file) => {
    expect(saidOf(file)).toBe('');
  });

  test('a promise nobody waits for, an any and a stray console are found', () => {
    expect(saidOf('main/sync/floating.ts')).toContain('no-floating-promises');
    expect(saidOf('main/sync/any.ts')).toContain('no-explicit-any');
    expect(saidOf('main/sync/console.ts')).toContain('no-console');
  });

  test('every folder of the house stands in the table, and the table names no other', () => {
    const folders = ['main', 'renderer', 'main/hosts'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['node_modules', 'public'].includes(entry.name))
        .map((entry) => `${parent}/${entry.name}`),
    );
    for (const folder of folders) expect(Object.keys(walls)).toContain(folder);
    for (const named of Object.values(walls).flat())
      if (/^(types: )?(main|renderer|shared)(\/|$)/.test(named))
        expect(walls).toHaveProperty([named.replace('types: ', '')]);
  });

  test.each(['shared', 'renderer'])('the compiler refuses what the platform of %s does not have', (project) => {
    const planted = types.filter(([one]) => one === project);
    for (const [, file, text] of planted) put(file, text);
    const said = run('typescript/bin/tsc', '-p', project, '--outDir', join(house, 'types'));
    for (const [, , , expected] of planted) expect(said).toMatch(expected);
  });

  test('no file of the house switches the linter off', () => {
    const { stdout } = spawnSync(
      'git',
      ['grep', '-lE', '(oxlint|eslint)-disable|@ts-(ignore|nocheck)', '--', '.', ':!tests/unit/walls.test.ts'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });
});
