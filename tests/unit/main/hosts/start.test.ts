import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A clone in small: the real bootstrap and npm; a build tool that counts, and programs that say what they were given. */
let root: string;

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeLock(): void {
  const packages = {
    '': { name: 'small', version: '1.0.0', dependencies: { 'electron-vite': 'file:tool' } },
    'node_modules/electron-vite': { resolved: 'tool', link: true },
    tool: { name: 'electron-vite', version: '6.0.0' },
  };
  write(
    'package-lock.json',
    JSON.stringify({ name: 'small', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
}

const echo = (name: string): string =>
  `console.log(JSON.stringify([${JSON.stringify(name)}, ...process.argv.slice(2)])); process.exitCode = process.argv.includes('fail') ? 7 : 0;\n`;

const outputs = [
  'main/core.js',
  'main/electron.js',
  'main/reader.js',
  'main/search.js',
  'main/words.bin',
  'renderer/index.html',
  'renderer/frame.html',
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'meridian-clone-'));
  write(
    'package.json',
    '{"name":"small","version":"1.0.0","type":"module","dependencies":{"electron-vite":"file:tool"}}',
  );
  writeLock();
  write('tool/package.json', '{"name":"electron-vite","version":"6.0.0","type":"module"}');
  write(
    'tool/bin/electron-vite.js',
    `import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
    appendFileSync('builds', process.argv.slice(2).join(' ') + ' ' + existsSync(process.env.ELECTRON_EXEC_PATH) + '\\n');
    if (existsSync('main/broken.ts')) { console.error('broken.ts: no'); process.exit(1); }
    for (const folder of ['out/main', 'out/renderer']) mkdirSync(folder, { recursive: true });
    for (const file of ${JSON.stringify(outputs)}) writeFileSync('out/' + file, '');
    writeFileSync('out/main/node.js', ${JSON.stringify(echo('browser host'))});
    writeFileSync('out/main/terminal.js', ${JSON.stringify(echo('built terminal'))});`,
  );
  write('main/hosts/node/terminal.ts', echo('terminal'));
  write('tests/run.mjs', echo('tests'));
  for (const folder of ['shared', 'renderer']) write(`${folder}/a.ts`, 'export {};\n');
  for (const name of ['start', 'ground', 'libraries', 'build', 'desktop'])
    cpSync(join(import.meta.dirname, `../../../../main/hosts/${name}.mjs`), join(root, `main/hosts/${name}.mjs`));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function start(words: string[], options: { node?: string; script?: string } = {}) {
  const { npm_execpath: _npm, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    options.node ?? process.execPath,
    [join(root, options.script ?? 'main/hosts/start.mjs'), ...words],
    { encoding: 'utf8', cwd: tmpdir(), env: { ...environment, DISPLAY: '', WAYLAND_DISPLAY: '' } },
  );
  return { status, stdout, stderr };
}

const builds = (): string[] => readFileSync(join(root, 'builds'), 'utf8').trim().split('\n');

it('installs what the lock file names, once, and keeps standard output for the answer', () => {
  const first = start(['meridian', 'list', '--json']);
  expect(first.stdout).toBe('["terminal","list","--json"]\n');
  expect(first.stderr).toMatch(/^Installing Meridian’s libraries \(once; about a minute\) …\n$/);
  expect(first.status).toBe(0);
  expect(start(['meridian', 'list'])).toEqual({ status: 0, stdout: '["terminal","list"]\n', stderr: '' });
});

it('takes an installation made by npm itself as it is, and installs anew when the lock file has changed', () => {
  rmSync(join(root, 'node_modules/.meridian-install'));
  expect(start(['list']).stderr).toBe('');
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(start(['list']).stderr).toContain('Installing');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":');
  const broken = start(['list']);
  expect(broken).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('The libraries could not be installed'),
  });
});

it('acts as the terminal when it is called by that name, and answers its exit code', () => {
  writeLock();
  mkdirSync(join(root, 'bin'));
  symlinkSync('../main/hosts/start.mjs', join(root, 'bin/meridian'));
  expect(start(['search', 'a b', 'fail'], { script: 'bin/meridian' })).toMatchObject({
    status: 7,
    stdout: '["terminal","search","a b","fail"]\n',
  });
  expect(start(['test', 'unit']).stdout).toBe('["tests","unit"]\n');
  expect(start(['node', 'tests/run.mjs', 'x']).stdout).toBe('["tests","x"]\n');
});

it('builds what is stale and nothing else, and opens the browser host where the desktop cannot be', () => {
  const first = start(['app', '--library', 'x y']);
  expect(first.stderr).toContain('Building Meridian …\n');
  expect(first.stdout).toBe('["browser host","--library","x y"]\n');
  if (process.platform === 'linux')
    expect(first.stderr).toContain(
      'The desktop app cannot be opened here (there is no display), so Meridian opens in a browser.\n',
    );
  expect(builds()).toEqual(['build --logLevel warn --config electron.config.ts true']);
  expect(start(['app', '--host', 'browser', '--port', '5000'])).toEqual({
    status: 0,
    stdout: '["browser host","--port","5000"]\n',
    stderr: '',
  });
  expect(start(['list']).stdout).toBe('["built terminal","list"]\n');
  expect(start(['serve', '--no-open']).stdout).toBe('["browser host","--no-open"]\n');
  expect(builds()).toHaveLength(1);
  appendFileSync(join(root, 'shared/a.ts'), '// changed\n');
  expect(start(['list'])).toEqual({ status: 0, stdout: '["terminal","list"]\n', stderr: '' });
  expect(builds()).toHaveLength(1);
  rmSync(join(root, 'out/main/search.js'));
  start(['build']);
  expect(builds()).toHaveLength(2);
  start(['build']);
  expect(builds()).toHaveLength(2);
});

it('says why it could not build, and tries again the next time', () => {
  write('main/broken.ts', 'no');
  for (let round = 0; round < 2; round += 1)
    expect(start(['app', '--host=browser'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('Meridian could not be built:\nbroken.ts: no'),
    });
  rmSync(join(root, 'main/broken.ts'));
  expect(start(['app', '--no-open']).status).toBe(0);
});

it.runIf(process.platform === 'linux')('says why the desktop cannot be opened when it is asked for', () => {
  expect(start(['app', '--host', 'desktop'])).toMatchObject({
    status: 1,
    stderr: 'The desktop app cannot be opened: there is no display. Use --host browser.\n',
  });
  expect(start(['app', '--host', 'moon'])).toMatchObject({ status: 1, stderr: '--host takes browser or desktop.\n' });
});
