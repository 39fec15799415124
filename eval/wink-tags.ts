/** Gold trees come in; how wink-nlp tags and lemmatises the same words goes out, on the words that it cuts alike. For comparison only. */

import type { Tree } from '../src/grammar/index.js';

/** The few parts of wink-nlp that are used; the package has no types for strict use. */
export interface Wink {
  readDoc(text: string): { tokens(): { out(kind?: unknown): string[] } };
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
}

/** wink-nlp with its English web model, loaded when first asked for. */
export async function loadWink(): Promise<Wink> {
  const [{ default: winkNLP }, { default: model }] = (await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])) as unknown as [{ default: (model: unknown, pipes: string[]) => Wink }, { default: unknown }];
  return winkNLP(model, ['sbd', 'pos']);
}

/** Per cent of upos and lemmas (case folded, as wink-nlp gives them) right, over gold words that are wink-nlp tokens too. */
export async function winkTags(trees: readonly Tree[]): Promise<{ words: number; upos: number; lemmas: number }> {
  const wink = await loadWink();
  let words = 0;
  let upos = 0;
  let lemmas = 0;
  for (const tree of trees) {
    const text = tree.words
      .map((word, i) => `${i > 0 && tree.words[i - 1]!.end < word.start ? ' ' : ''}${word.form}`)
      .join('');
    const tokens = wink.readDoc(text).tokens();
    const forms = tokens.out();
    const tags = tokens.out(wink.its.pos);
    const bases = tokens.out(wink.its.lemma);
    const byPlace = new Map<string, number>();
    let at = 0;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!.replace(/\s/g, '');
      byPlace.set(`${at}-${at + form.length}`, i);
      at += form.length;
    }
    at = 0;
    for (const word of tree.words) {
      const form = word.form.replace(/\s/g, '');
      const i = byPlace.get(`${at}-${at + form.length}`);
      at += form.length;
      if (i === undefined) continue;
      words++;
      if (tags[i] === word.upos) upos++;
      if (bases[i]!.toLowerCase() === word.lemma.toLowerCase()) lemmas++;
    }
  }
  return { words, upos: Math.round((10000 * upos) / words) / 100, lemmas: Math.round((10000 * lemmas) / words) / 100 };
}
