import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import type { LabelDraft } from '#renderer/state/concept-draft.ts';
import { directionOf, languageName } from '#renderer/state/words.ts';

/** Languages that are offered by name, by their tags (BCP 47); any other is written. */
const offered = [
  'ar',
  'az',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'hy',
  'id',
  'it',
  'ja',
  'ka',
  'kk',
  'ko',
  'ky',
  'mn',
  'pl',
  'ps',
  'pt',
  'ru',
  'tg',
  'tk',
  'tr',
  'uk',
  'uz',
  'uz-Cyrl',
  'vi',
  'zh',
  'zh-Hant',
];
const another = 'another';

/** Labels in other languages: a line for each, and one that adds a language. */
export function ConceptLabels({
  labels,
  onChange,
}: {
  labels: readonly LabelDraft[];
  onChange: (labels: readonly LabelDraft[]) => void;
}): ReactNode {
  const lines = useRef<HTMLUListElement>(null);
  const length = useRef(labels.length);
  // Whoever adds a language writes in it next.
  useEffect(() => {
    if (labels.length > length.current) lines.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    length.current = labels.length;
  }, [labels.length]);
  const change = (at: number, part: Partial<LabelDraft>): void =>
    onChange(labels.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const free = offered
    .filter((language) => !labels.some((one) => one.language === language))
    .map((language) => ({ language, name: languageName(language) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <div className="form-part" role="group" aria-label="Labels in other languages">
      <span className="caps">Labels in other languages</span>
      <ul className="label-lines" ref={lines}>
        {labels.map(({ language, text, tagged }, at) => {
          const name = tagged ? language : languageName(language);
          return (
            // Lines have no names of their own: the language itself is written.
            <li key={at}>
              {tagged ? (
                <input
                  className="field-in language"
                  aria-label={`Language tag, line ${at + 1}`}
                  placeholder="Tag, such as sah"
                  spellCheck={false}
                  autoComplete="off"
                  maxLength={40}
                  value={language}
                  onChange={(event) => change(at, { language: event.target.value })}
                />
              ) : (
                <span className="language">{name}</span>
              )}
              <input
                className="field-in"
                aria-label={`Label in ${name === '' ? 'another language' : name}`}
                lang={/^[a-z]{2,3}\b/i.test(language) ? language : undefined}
                dir={directionOf(language === '' ? null : language)}
                autoComplete="off"
                maxLength={500}
                value={text}
                onChange={(event) => change(at, { text: event.target.value })}
              />
              <button
                type="button"
                className="act icon"
                aria-label={`Remove the label in ${name === '' ? 'another language' : name}`}
                onClick={() => onChange(labels.filter((_, index) => index !== at))}
              >
                <Icon name="no" />
              </button>
            </li>
          );
        })}
      </ul>
      <select
        className="add-language"
        aria-label="Add a language"
        value=""
        onChange={({ target: { value } }) =>
          onChange([...labels, { language: value === another ? '' : value, text: '', tagged: value === another }])
        }
      >
        <option value="">Add a language …</option>
        {free.map(({ language, name }) => (
          <option key={language} value={language}>
            {name}
          </option>
        ))}
        <option value={another}>Another …</option>
      </select>
    </div>
  );
}
