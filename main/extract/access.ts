/**
 * Whether we hold the whole article or only what the outlet shows before its paywall, and why we think so.
 *
 * A marking is not the same thing as a teaser: many pages that mark themselves as not free carry the whole text and hide
 * it with a script. What counts is the text at hand: how it ends, what stood after it, how long it claims to be.
 */
import type { Access, ExtractionInput } from '#shared/article';
import { promptOf, type Trimmed } from './boilerplate.ts';
import type { Metadata } from './metadata.ts';
import { countWords } from './text.ts';

/** What is known when the question is asked. */
type AccessEvidence = {
  readonly kind: ExtractionInput['kind'];
  /** The article's text after boilerplate was cut. */
  readonly text: string;
  readonly words: number;
  readonly cut: Trimmed['cut'];
  /** Prompts of boxes taken out before; they stood anywhere on the page. */
  readonly boxes: readonly { readonly kind: string; readonly text: string }[];
  readonly metadata: Pick<Metadata, 'free' | 'lockedBy' | 'lockedParts' | 'words'> | null;
  /** Characters inside the parts marked as locked, or null when there are none on the page. */
  readonly lockedText: number | null;
  /** Class names that paywalls use. */
  readonly gates: readonly string[];
  readonly summary: string | null;
};

export type AccessState = { readonly access: Access; readonly reason: string };

const full = (reason: string): AccessState => ({ access: 'full', reason });
const teaser = (reason: string): AccessState => ({ access: 'teaser', reason });

/** Words from which a text is no mere opening. */
const SUBSTANTIAL = 400;
/** Words below which an opening may well be all there is. */
const SHORT = 200;

/** Decides the access state and says why in one sentence. */
export function accessOf(evidence: AccessEvidence): AccessState {
  return evidence.kind === 'fragment' ? accessOfFragment(evidence) : accessOfPage(evidence);
}

function accessOfFragment({ text, words, cut, summary }: AccessEvidence): AccessState {
  const end = cut.findLast((prompt) => prompt.atEnd && (prompt.kind === 'paywall' || prompt.kind === 'more'));
  if (end?.kind === 'paywall') return teaser(`The feed's text ends in “${short(end.text)}”.`);
  if (isCutOff(text)) return teaser('The feed’s text breaks off in the middle.');
  if (
    end !== undefined &&
    words < SUBSTANTIAL &&
    !/^the post /i.test(end.text) &&
    !/^(?:source|view original)/i.test(end.text)
  ) {
    return teaser(`The feed's text ends in “${short(end.text)}”.`);
  }
  if (words < 40) return teaser(`The feed carries only ${words === 1 ? 'one word' : `${words} words`}.`);
  if (summary !== null && words < 120 && fold(summary) === fold(text))
    return teaser('The feed carries only a summary.');
  return full('The feed carries the whole text.');
}

function accessOfPage(evidence: AccessEvidence): AccessState {
  const { text, words, cut, boxes, metadata, lockedText, gates } = evidence;
  const wall = cut.findLast((prompt) => prompt.atEnd && isWall(prompt));
  const more = cut.findLast((prompt) => prompt.atEnd && prompt.kind === 'more');
  const brokenOff = isCutOff(text);
  const claimed = metadata?.words ?? null;
  const isShortOfClaim = claimed !== null && claimed >= 150 && unitsOf(text, words) < claimed * 0.6;

  if (wall !== undefined && (words < SUBSTANTIAL || brokenOff || isShortOfClaim)) {
    return teaser(`The text stops at “${short(wall.text)}”.`);
  }
  const inText = promptAtEnd(text);
  if (inText !== null && words < SUBSTANTIAL) return teaser(`The text stops at “${short(inText)}”.`);
  if (isShortOfClaim && claimed !== null && (words < SHORT || metadata?.free === false || brokenOff)) {
    return teaser(`The page claims ${claimed} words and shows ${words}.`);
  }
  if (metadata?.free === false) {
    const by = metadata.lockedBy ?? 'isAccessibleForFree';
    const holdsLocked = lockedText !== null && lockedText >= 600;
    const asks = cut.some(isWall) || boxes.some(isWall);
    // Previews cut by the server are shorter than this, and say why they end.
    const looksWhole = lockedText === null && !asks && words >= SHORT;
    if (!brokenOff && (words >= SUBSTANTIAL || holdsLocked || looksWhole)) {
      return full(`The page marks itself as not free (${by}), yet carries the whole text.`);
    }
    return teaser(`The page marks itself as not free (${by}) and shows only its opening.`);
  }
  if (metadata?.free === true) return full('The page marks itself as free to read.');
  const box = boxes.find(isWall);
  if (box !== undefined && words < SHORT)
    return teaser(`The page shows ${words} words and asks: “${short(box.text)}”.`);
  if (brokenOff && words < SUBSTANTIAL) {
    return teaser(
      more === undefined ? 'The text breaks off in the middle.' : `The text breaks off at “${short(more.text)}”.`,
    );
  }
  if (more !== undefined && words < 80) return teaser(`The text stops at “${short(more.text)}”.`);
  if (gates[0] !== undefined && words < 80)
    return teaser(`The page shows ${words} words before its paywall (“${gates[0]}”).`);
  return full('Nothing on the page says that text is missing.');
}

const isWall = (prompt: { readonly kind: string }): boolean => prompt.kind === 'paywall';

/** Words as publishers count them: characters where the script has no spaces. */
function unitsOf(text: string, words: number): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return ideographs > text.length / 4 ? ideographs : words;
}

/** An ellipsis, bare or in brackets, as the very last thing. */
function isCutOff(text: string): boolean {
  return (
    /(?:…|\.{3}|・{3}|‥)\s*[\])）］]?\s*$/u.test(text.slice(-20)) ||
    /[[(（]\s*(?:…|\.{3})\s*[\])）]\s*\S{0,12}$/u.test(text.slice(-40))
  );
}

/** A prompt as the last sentence of the last block. */
function promptAtEnd(text: string): string | null {
  const block = text.slice(text.lastIndexOf('\n') + 1).slice(-400);
  const starts = [...block.matchAll(/[.!?…。！？]["”’」]?\s*(?=\S)/gu)].map((match) => match.index + match[0].length);
  for (const start of starts) {
    const sentence = block.slice(start);
    if (countWords(sentence) <= 30 && promptOf(sentence)?.kind === 'paywall') return sentence;
  }
  return null;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`);
