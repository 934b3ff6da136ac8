import { expect, test } from 'vitest';
import type { TopicModel } from '#shared/learning';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createLearnedSuggester, type LearnedSuggester } from '#main/suggest/learned';
import { createLearner, type Lesson } from '#main/suggest/learn';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { bandsOf, missesBy, type Said } from '#tests/support/reliability';
import { judge, labelledTexts, type Labelled } from '#tests/support/yardstick';

const shipped = createSuggester({ regions, topics, words: compileShippedWords() });

type Text = Pick<Labelled, 'title' | 'text'>;

const learner = createLearner();

function learn(id: string, lessons: readonly Lesson[]): TopicModel {
  const steps = learner.learn(id, lessons);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function lesson(suggester: LearnedSuggester, topic: string, text: Text, yes: boolean): Lesson {
  const { features, scores } = suggester.study({ ...text, language: null });
  return { features, score: scores[topic] ?? null, yes, weight: 1 };
}

const herding = (n: number): Text => ({
  title: `Herders of valley ${n} count their goats`,
  text: `The cashmere of the goats pays for the winter, say the herders of valley ${n}. Combing begins when the snow has gone, and the cashmere goes to the market in sacks.`,
});
const choir = (n: number): Text => ({
  title: `The choir of town ${n} sings`,
  text: `A choir of forty voices sang in town ${n} on Sunday. The hall was full, and the choir will sing again when the snow has gone.`,
});

const eachTen = Array.from({ length: 10 }, (_, n) => n);
const cashmere = (suggester: LearnedSuggester): Lesson[] =>
  eachTen.flatMap((n) => [
    lesson(suggester, 'cashmere', herding(n), true),
    lesson(suggester, 'cashmere', choir(n), false),
  ]);

test('a topic of the analyst’s own, which no shipped term knows, is learned with the words that carry it', () => {
  const suggester = createLearnedSuggester(shipped);
  suggester.take([learn('cashmere', cashmere(suggester))]);
  const text = herding(77);
  const found = suggester.suggest({ ...text, language: null }).find(({ id }) => id === 'cashmere');
  expect(found?.score).toBeGreaterThan(0.7);
  expect(found?.evidence.map((one) => one.text.toLowerCase()).join(' ')).toMatch(/goats|cashmere|herders/);
  for (const { text: words, in: where, start, end } of found?.evidence ?? [])
    expect(text[where].slice(start, end)).toBe(words);
  expect(suggester.suggest({ ...choir(77), language: null }).map(({ id }) => id)).not.toContain('cashmere');
});

test('the same decisions teach the same, and what was learned before leaves nothing behind', () => {
  const suggester = createLearnedSuggester(shipped);
  const first = learn('cashmere', cashmere(suggester));
  learn(
    'choirs',
    [...cashmere(suggester)].map((one) => ({ ...one, yes: !one.yes })),
  );
  expect(learn('cashmere', cashmere(suggester))).toEqual(first);
  expect(learn('cashmere', [])).toMatchObject({ yes: 0, no: 0, bias: 0, weights: new Float32Array() });
});

test('what is forgotten is suggested no more', () => {
  const suggester = createLearnedSuggester(shipped);
  suggester.take([learn('cashmere', cashmere(suggester))]);
  suggester.take([]);
  expect(suggester.suggest({ ...herding(77), language: null }).map(({ id }) => id)).not.toContain('cashmere');
});

test('Japanese, written without spaces, is learned from as well', () => {
  const suggester = createLearnedSuggester(shipped);
  const tea = (n: number): Text => ({
    title: `茶農家、${n}年ぶりの豊作`,
    text: `静かな谷の茶畑では、農家が新茶を摘んでいる。茶葉は${n}日で乾き、町の市場へ運ばれる。`,
  });
  const rain = (n: number): Text => ({
    title: `梅雨の町で祭り`,
    text: `雨の多い町で${n}回目の祭りが開かれ、子どもたちが太鼓を打った。来年も開かれる。`,
  });
  const lessons = eachTen.flatMap((n) => [
    lesson(suggester, 'tea', tea(n), true),
    lesson(suggester, 'tea', rain(n), false),
  ]);
  suggester.take([learn('tea', lessons)]);
  expect(suggester.suggest({ ...tea(40), language: null }).map(({ id }) => id)).toContain('tea');
  expect(suggester.suggest({ ...rain(40), language: null }).map(({ id }) => id)).not.toContain('tea');
});

const texts = labelledTexts();
const folds = 3;

/** Suggests topics for each labelled text by what its two neighbours' thirds teach. */
function heldOut(): Map<Labelled, ReturnType<LearnedSuggester['suggest']>> {
  const suggester = createLearnedSuggester(shipped);
  const studies = texts.map((text) => suggester.study(text));
  const often = new Map<string, number>();
  for (const { topics: labels } of texts) for (const id of labels) often.set(id, (often.get(id) ?? 0) + 1);
  const suggested = new Map<Labelled, ReturnType<LearnedSuggester['suggest']>>();
  for (let fold = 0; fold < folds; fold += 1) {
    const models = [...often].flatMap(([id, n]) => {
      if (n < 5) return [];
      const lessons = texts.flatMap((text, at): Lesson[] => {
        const study = studies[at];
        if (at % folds === fold || study === undefined) return [];
        const score = study.scores[id] ?? null;
        const yes = text.topics.includes(id);
        return [{ features: study.features, score, yes, weight: yes || score !== null ? 1 : 0.5 }];
      });
      return [learn(id, lessons)];
    });
    suggester.take(models);
    texts.forEach((text, at) => {
      if (at % folds === fold) suggested.set(text, suggester.suggest(text));
    });
  }
  return suggested;
}

test('a topic’s score is how often it is right, on texts that were not learned from; with and without decisions', () => {
  const cold = createLearnedSuggester(shipped);
  const learned = heldOut();
  const saidOf = (suggest: (text: Labelled) => ReturnType<LearnedSuggester['suggest']>): Said[] =>
    texts.flatMap((text) =>
      suggest(text)
        .filter(({ kind }) => kind === 'topic')
        .map(({ id, score }) => ({ chance: score, true: text.topics.includes(id) })),
    );
  const warm = (text: Labelled): ReturnType<LearnedSuggester['suggest']> => learned.get(text) ?? [];
  for (const [name, said] of [
    ['shipped terms alone', saidOf((text) => cold.suggest(text))],
    ['with decisions', saidOf(warm)],
  ] as const) {
    const bands = bandsOf(said);
    const table = bands.map((band) => `${band.said.toFixed(2)} → ${band.was.toFixed(2)} (${band.n})`).join(', ');
    console.log(`${name}: ${table}; off by ${missesBy(bands).toFixed(3)}`);
    expect(missesBy(bands), table).toBeLessThan(0.12);
    const around = said.filter(({ chance }) => chance >= 0.7 && chance < 0.9);
    const right = around.filter((one) => one.true).length / around.length;
    expect(right, table).toBeGreaterThan(0.7);
    expect(right, table).toBeLessThan(0.95);
  }
  const before = judge(texts, (text) => cold.suggest(text)).topics;
  const after = judge(texts, warm).topics;
  console.log(`topics F1 ${before.f1.toFixed(3)} by the terms, ${after.f1.toFixed(3)} with what other texts teach`);
  expect(after.f1).toBeGreaterThan(before.f1 - 0.01); // few of these topics stand in more than five texts
}, 60_000);
