/**
 * A raw hit in its text comes in, what the rules about doubtful names look at goes out: its neighbours and what else the text names. It decides nothing.
 */
import type { Reading } from './names.js';
import type { RawHit } from './scan.js';
import type { Tables } from './tables.js';
import { wordAfter, wordBefore } from './words.js';

/** What a rule says of a hit: which readings stay and why, that it stands for nobody known, or nothing. */
export type Decision = { readonly keep: readonly Reading[]; readonly reason: string } | 'drop' | null;

/** What the rules look at; the neighbours are read when a rule first asks for them. */
export class Situation {
  private left: ReturnType<typeof wordBefore> | undefined;
  private right: ReturnType<typeof wordAfter> | undefined;

  constructor(
    readonly text: string,
    readonly hit: RawHit,
    readonly name: string,
    readonly index: number,
    readonly about: About,
    readonly tables: Tables,
  ) {}

  get codes(): ReadonlySet<string> {
    return this.about.codes;
  }
  /** The hit before this one, and the one after it. */
  get previous(): RawHit | undefined {
    return this.about.raw[this.index - 1];
  }
  get next(): RawHit | undefined {
    return this.about.raw[this.index + 1];
  }
  get before(): string {
    return this.lookLeft()?.text ?? '';
  }
  get gapBefore(): string {
    return this.lookLeft()?.gap ?? '';
  }
  get after(): string {
    return this.lookRight()?.text ?? '';
  }
  get gapAfter(): string {
    return this.lookRight()?.gap ?? '';
  }

  private lookLeft(): ReturnType<typeof wordBefore> {
    if (this.left === undefined) this.left = wordBefore(this.text, this.hit.span[0]);
    return this.left;
  }
  private lookRight(): ReturnType<typeof wordAfter> {
    if (this.right === undefined) this.right = wordAfter(this.text, this.hit.span[1]);
    return this.right;
  }
}

/** Days and months, which are no given names: "On Monday Angela Merkel said". */
export function isDay(word: string): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Last|Next|Early|Late|Yesterday|Today)$/.test(
    word,
  );
}

/** Whether the line of a hit is written like a title, each longer word with a capital, so that none says that a name goes on. */
export function isTitleCase({ text, hit }: Situation): boolean {
  const from = text.lastIndexOf('\n', hit.span[0]) + 1;
  const to = text.indexOf('\n', hit.span[1]);
  const line = text.slice(Math.max(from, hit.span[0] - LINE_MOST), to < 0 ? hit.span[1] + LINE_MOST : to);
  const longer = line.match(/\p{L}{5,}/gu) ?? [];
  return longer.length > 3 && longer.filter((w) => /^\p{Lu}/u.test(w)).length >= TITLE_SHARE * longer.length;
}

/** Characters that are looked at on either side, and the share of words with a capital from which a line is a title. */
const LINE_MOST = 120;
const TITLE_SHARE = 0.9;

/** What the whole text speaks of: the codes that it names, and whether certain words stand in it, each looked for once. */
export class About {
  private readonly seen = new Map<RegExp, boolean>();

  constructor(
    private readonly text: string,
    readonly codes: ReadonlySet<string>,
    readonly raw: readonly RawHit[],
  ) {}

  /** Whether it names a place of a state, or the state's capital. */
  namesPlaceOf(code: string): boolean {
    return this.raw.some(
      ({ readings: [first] }) => first?.code === code && (first.form === 'place' || first.via === 'capital'),
    );
  }

  /** Whether another name than `hit`'s tells of a state or body, one that is no person's. */
  tells(code: string, hit: RawHit): boolean {
    const name = this.text.slice(hit.span[0], hit.span[1]);
    return this.raw.some(
      ({ readings: [first], span }) =>
        first?.code === code && first.via !== 'person' && this.text.slice(span[0], span[1]) !== name,
    );
  }

  has(words: RegExp): boolean {
    let known = this.seen.get(words);
    if (known === undefined) {
      known = words.test(this.text);
      this.seen.set(words, known);
    }
    return known;
  }
}

/** A rule about doubtful names. */
export type Rule = (s: Situation) => Decision;
