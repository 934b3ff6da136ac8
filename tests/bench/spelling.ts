/**
 * Measures finding the word that was meant, against its target, with the vocabulary of 100,000 articles: node tests/bench/spelling.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Vocabulary } from '#main/search/spelling';
import { openForReading, openForWriting } from '#main/store/database';
import { createPostingsReader } from '#main/store/postings';
import { randomFrom, wordOf, type CorpusLanguage } from './corpus.ts';

const size = 100_000;
const ranks = 4_000 + Math.floor(400 * Math.sqrt(size));
const random = randomFrom(5);
const draw = (below: number): number => Math.floor(random() * below);

/** One mistake as fingers make them: two letters changed round, one left out, one twice, or one for another. */
function misspelt(word: string): string {
  const at = 1 + draw(word.length - 2);
  const letter = String.fromCharCode(word.charCodeAt(draw(word.length)));
  switch (draw(4)) {
    case 0:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + word.charAt(at) + word.slice(at);
    default:
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'meridian-spelling-'));
const db = await openForWriting(folder);
const insert = db.prepare('INSERT OR IGNORE INTO term (term, df) VALUES (?, ?)');
db.exec('BEGIN');
for (const language of ['en', 'ru', 'kk', 'ja', 'zh'] as const)
  for (let rank = 0; rank < ranks; rank += 1)
    insert.run(wordOf(language, rank), Math.max(1, Math.floor(40_000 / (rank + 1))));
db.exec('COMMIT');
const terms = Number(db.prepare('SELECT count(*) AS n FROM term').get()?.['n']);
const before = process.memoryUsage().rss;
const vocabulary = new Vocabulary(createPostingsReader(openForReading(folder)), []);
const began = performance.now();
vocabulary.load(() => true);
const loading = performance.now() - began;

const languages: readonly CorpusLanguage[] = ['en', 'ru', 'kk'];
const asked = Array.from({ length: 600 }, () => {
  const language = languages[draw(3)] ?? 'en';
  // Words that are searched for are neither the commonest nor the rarest.
  for (;;) {
    const word = wordOf(language, 60 + Math.floor(20_000 ** random()));
    if (/^\p{L}{5,}$/u.test(word)) return { word, typed: misspelt(word) };
  }
}).filter(({ word, typed }) => word !== typed);
for (const { typed } of asked.slice(0, 50)) vocabulary.near(typed);
const times: number[] = [];
let right = 0;
let among = 0;
for (const { word, typed } of asked) {
  const started = performance.now();
  const meant = vocabulary.near(typed);
  times.push(performance.now() - started);
  if (meant[0]?.word === word) right += 1;
  if (meant.slice(0, 3).some((one) => one.word === word)) among += 1;
}
times.sort((a, b) => a - b);
const share = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
console.log(`${terms} terms, ${vocabulary.size} words that can be misspelt, taken in in ${loading.toFixed(0)} ms`);
console.log(`memory ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`);
console.log(`p50 ${share(0.5)} ms, p95 ${share(0.95)} ms (target ≤ 4), longest ${share(0.9999)} ms`);
console.log(
  `meant word first ${((100 * right) / asked.length).toFixed(1)} %, among three ${((100 * among) / asked.length).toFixed(1)} %`,
);
db.close();
rmSync(folder, { recursive: true, force: true });
