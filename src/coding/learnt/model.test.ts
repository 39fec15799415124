import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../gazetteer/index.js';
import { openPipeline } from '../../pipeline.js';
import { newDiscourse } from '../discourse.js';
import { frameOf } from '../frame.js';
import { toGraph } from '../graph.js';
import { loadLexicon } from '../lexicon.js';
import { partyKey } from '../parties.js';
import { ask } from '../proposed.js';
import { loadEventModels } from './load.js';
import type { EventModels } from './model.js';
import { WORDS_MAX } from './network.js';
import { openWeights } from './weights.js';

const pipeline = openPipeline({ events: null });
const lexicon = loadLexicon();

/** A sentence before the models, and its words. */
function asked(text: string, models: EventModels) {
  const { segmented, trees } = pipeline.parse(text);
  const mentions = findMentions({ text, trees, quotations: segmented.quotations, published: null }, pipeline.gazetteer);
  const g = toGraph(trees[0]!, 0);
  const at = (form: string) => g.words.findIndex((w) => w.form === form);
  return { g, at, models, by: ask({ g, lexicon, mentions, discourse: newDiscourse(), models }) };
}

describe('the network of events', () => {
  const models = loadEventModels();

  it('knows what a verb tells, how it is meant and who plays which part', () => {
    const { g, at, by } = asked('Chadian soldiers attacked a Fijian village.', models);
    const pred = at('attacked');
    const types = by.types(pred) as Float64Array;
    expect(models.classes[types.indexOf(Math.max(...types))]).toBe('ASSAULT');
    expect(by.statuses(pred)?.get('happened')).toBeGreaterThan(0.9);
    const roles = by.roles(frameOf(g, pred), 'ASSAULT');
    const best = (way: 'actor' | 'recipient') => roles.reduce((a, b) => (b[way] > a[way] ? b : a));
    expect(partyKey(best('actor').parties[0]!)).toBe('TCD');
    expect(best('recipient').parties[0]?.code).toBe('FJI');
  });

  it('gives the same numbers on WebAssembly and on plain JavaScript', () => {
    const plain = loadEventModels({ kernel: 'js' });
    for (const text of [
      'Chad recalled its ambassador after Fiji had shelled two towns near the border of Peru on Sunday.',
      'The talks failed.',
    ]) {
      const [a, b] = [asked(text, models), asked(text, plain)];
      for (const i of a.g.words.keys()) {
        expect(a.by.types(i)).toEqual(b.by.types(i));
        expect(a.by.statuses(i)).toEqual(b.by.statuses(i));
        expect(a.by.roles(frameOf(a.g, i), 'ASSAULT')).toEqual(b.by.roles(frameOf(b.g, i), 'ASSAULT'));
      }
    }
  });

  it('adds up to one', () => {
    const { by, at } = asked('Chad condemned Fiji.', models);
    const sum = (list: Iterable<number>) => [...list].reduce((a, b) => a + b, 0);
    expect(sum(by.types(at('condemned')) ?? [])).toBeCloseTo(1, 9);
    expect(sum(by.statuses(at('condemned'))?.values() ?? [])).toBeCloseTo(1, 9);
  });

  it('has no opinion of a sentence that is too long, or that no parser has read', () => {
    const { by, at, g, models: same } = asked(`Chad condemned Fiji${' and Fiji'.repeat(WORDS_MAX)}.`, models);
    expect(by.types(at('condemned'))).toBeNull();
    const { states: _states, ...tree } = g.tree;
    const bare = toGraph(tree, 0);
    const nobody = { at: () => null, modifier: () => null };
    const other = ask({ g: bare, lexicon, mentions: nobody, discourse: newDiscourse(), models: same });
    expect(other.statuses(at('condemned'))).toBeNull();
  });
});

describe('a file of weights', () => {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL('../../../models/events.bin', import.meta.url))));

  it('is refused with a plain message where it is another thing, another version or cut short', () => {
    expect(() => openWeights(new TextEncoder().encode('{"format":2,"classes":[]}'))).toThrow(/not "CHEV"/);
    const newer = bytes.slice(0, 64);
    newer[4] = 9;
    expect(() => openWeights(newer)).toThrow(/format is 9/);
    expect(() => openWeights(bytes.slice(0, 200))).toThrow(/cut short/);
    expect(() => openWeights(bytes.slice(0, bytes.length - 5000)).table('roles', 1)).toThrow(/cut short/);
  });
});
