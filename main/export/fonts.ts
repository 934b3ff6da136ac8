/**
 * The typefaces of exported pages (Source Serif 4 and Source Sans 3, SIL Open Font Licence 1.1), embedded as data, only those a document needs.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Face = {
  readonly family: string;
  readonly file: string;
  readonly style: 'normal' | 'italic';
  readonly range: string;
  readonly uses: RegExp;
};

const scripts = [
  {
    name: 'latin',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-206F,U+20AC,U+2122',
    uses: /[\u0020-\u00ff]/,
  },
  { name: 'latin-ext', range: 'U+0100-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0', uses: /[\u0100-\u02ba\u1e00-\u1eff]/ },
  { name: 'cyrillic', range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', uses: /[\u0400-\u045f]/ },
  { name: 'cyrillic-ext', range: 'U+0460-052F', uses: /[\u0460-\u048f\u0492-\u052f]/ },
] as const;

const faces: readonly Face[] = scripts.flatMap(({ name, range, uses }) => [
  {
    family: 'Source Serif 4 Variable',
    file: `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`,
    style: 'normal',
    range,
    uses,
  },
  {
    family: 'Source Serif 4 Variable',
    file: `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-italic.woff2`,
    style: 'italic',
    range,
    uses,
  },
  {
    family: 'Source Sans 3 Variable',
    file: `@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`,
    style: 'normal',
    range,
    uses,
  },
]);

const { resolve } = createRequire(import.meta.url);

/** The @font-face rules for the scripts that occur in `text`. */
export function fontFaces(text: string): string {
  return faces
    .filter(({ uses }) => uses.test(text))
    .map(({ family, file, style, range }) => {
      const data = readFileSync(resolve(file)).toString('base64');
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}\n`;
    })
    .join('');
}
