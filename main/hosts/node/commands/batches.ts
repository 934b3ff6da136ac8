/**
 * suggest, extract and feed over JSON Lines: order kept, and one bad line never stops the rest.
 */
import { Failure } from '#shared/failure';
import { longestText } from '#shared/message';
import { schemesOf } from './concept-names.ts';
import { printJson, Usage, type Command, type Core, type Terminal } from './command.ts';
import { suggestOne, suggestionsOf } from './suggestions.ts';

type Line = Readonly<Record<string, unknown>>;

/** Lines asked of the core at a time. */
const window = 32;

function text(line: Line, name: string): string {
  const value = line[name];
  if (typeof value !== 'string') throw new Failure('invalid', `“${name}” must be text.`);
  return value;
}

function optionalText(line: Line, name: string): string | null {
  return line[name] === undefined || line[name] === null ? null : text(line, name);
}

function parse(source: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new Failure('invalid', 'This line is not JSON.', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('invalid', 'This line is not a JSON object.');
  return value as Line;
}

function idOf(source: string): unknown {
  try {
    const { id } = parse(source);
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return null;
  }
}

/** The id of a line too long to be read as a whole, when it stands first. */
function firstIdOf(source: string): unknown {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,1000}"|-?\d{1,15})\s*[,}]/.exec(source.slice(0, 4096))?.[1];
  return idOf(`{"id":${id ?? 'null'}}`);
}

async function answer(
  source: string,
  work: (line: Line) => Promise<Record<string, unknown>>,
): Promise<{ line: Record<string, unknown>; ok: boolean }> {
  if (source.length > longestText) {
    const error = 'This line is longer than Meridian takes at once (16 million characters). Give it a smaller part.';
    return { line: { id: firstIdOf(source), error }, ok: false };
  }
  const id = idOf(source);
  try {
    return { line: { id, ...(await work(parse(source))) }, ok: true };
  } catch (error) {
    if (error instanceof Failure && error.code === 'unavailable') throw error;
    const sentence =
      error instanceof Failure ? error.message : 'This line could not be processed because of a fault in Meridian.';
    return { line: { id, error: sentence }, ok: false };
  }
}

async function batch(terminal: Terminal, work: (line: Line) => Promise<Record<string, unknown>>): Promise<number> {
  const running: ReturnType<typeof answer>[] = [];
  let code = 0;
  const print = async (): Promise<void> => {
    const first = await running.shift();
    if (first === undefined) return;
    if (!first.ok) code = 1;
    printJson(terminal, first.line);
    await terminal.drained();
  };
  for await (const source of terminal.input()) {
    if (source.trim() === '') continue;
    const one = answer(source, work);
    one.catch(() => undefined); // heard when its turn comes, which an earlier one that fails may prevent
    running.push(one);
    if (running.length >= window) await print();
  }
  while (running.length > 0) await print();
  return code;
}

function onlyBatch(
  name: string,
  fields: string,
  work: (core: Core, line: Line) => Promise<Record<string, unknown>>,
): Command {
  return {
    usage: `${name} --jsonl < LINES   (each ${fields})`,
    options: { jsonl: { type: 'boolean' } },
    needs: () => 'scratch',
    async run(words, terminal, core) {
      if (words.options['jsonl'] !== true) throw new Usage(`${name} works on JSON Lines: ${name} --jsonl < LINES`);
      return await batch(terminal, (line) => work(core, line));
    },
  };
}

export const suggest: Command = {
  usage: suggestOne.usage,
  options: { jsonl: { type: 'boolean' }, learned: { type: 'boolean' } },
  needs: (words) => (words.options['jsonl'] === true && words.options['learned'] !== true ? 'scratch' : 'library'),
  async run(words, terminal, core) {
    if (words.options['jsonl'] !== true) return await suggestOne.run(words, terminal, core);
    const schemes = await schemesOf(core);
    return await batch(terminal, async (line) => {
      const input = {
        title: optionalText(line, 'title') ?? '',
        text: text(line, 'text'),
        language: optionalText(line, 'language'),
      };
      return suggestionsOf(await core.ask('stages.suggest', input), schemes);
    });
  },
};

export const extract = onlyBatch('extract', '{"id","url","html"}', (core, line) =>
  core.ask('stages.extract', { url: optionalText(line, 'url'), html: text(line, 'html') }),
);

export const feed = onlyBatch('feed', '{"id","url","contentType","base64"}', (core, line) =>
  core.ask('stages.feed', {
    url: text(line, 'url'),
    contentType: optionalText(line, 'contentType'),
    base64: text(line, 'base64'),
  }),
);
