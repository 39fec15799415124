import { describe, expect, it } from 'vitest';
import { openPipeline } from '../../pipeline.js';
import type { Found } from '../found.js';
import { frameOf } from '../frame.js';
import { toGraph } from '../graph.js';
import { partyKey, type Sides } from '../parties.js';
import { castsOf, chancesOf } from './cast.js';
import type { Stage } from './cast-features.js';
import type { Likely } from './roles.js';

const pipeline = openPipeline({ events: null });

/** A sentence with the chances of its parties: word of the name, code, to act, to suffer. */
function stage(text: string, pred: string, ...all: readonly [string, string, number, number][]): Stage {
  const g = toGraph(pipeline.parse(text).trees[0]!, 0);
  const at = (form: string) => g.words.findIndex((w) => w.form === form);
  const found = (form: string, code: string): Found => ({
    ...{ text: form, span: [g.words[at(form)]!.start, g.words[at(form)]!.end], code, sector: null, entity: null },
    ...{ government: null, role: null, word: at(form), via: 'name', confidence: 1 },
  });
  const likely = all.map(([form, code, actor, recipient]): Likely => {
    return { word: at(form), scene: false, parties: [found(form, code)], actor, recipient };
  });
  return { g, frame: frameOf(g, at(pred)), type: 'ACCUSE', likely, shape: 'sided', given: null };
}
const told = ({ actors, recipients }: Sides) =>
  `${actors.map(partyKey).sort().join('&')}>${recipients.map(partyKey).sort().join('&')}`;
const best = (s: Stage, weights = {}) => {
  const casts = castsOf(s);
  const chances = chancesOf(casts, weights);
  return told(casts[chances.indexOf(Math.max(...chances))]!.sides);
};

describe('casts', () => {
  const three = stage(
    'Chad condemned Fiji and Peru.',
    'condemned',
    ['Chad', 'TCD', 0.9, 0.02],
    ['Fiji', 'FJI', 0.02, 0.8],
    ['Peru', 'PER', 0.02, 0.4],
  );

  it('are by themselves as likely as the parts of their mentions together', () => {
    const casts = castsOf(three);
    expect(best(three)).toBe('TCD>FJI');
    expect(Math.max(...casts.map((c) => c.odds))).toBe(0);
    expect(chancesOf(casts, {}).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(new Set(casts.map((c) => told(c.sides))).size).toBe(casts.length);
  });

  it('are chosen by what is learnt of them whole: two names joined by "and" play the same part', () => {
    expect(castsOf(three).some((c) => c.features.flat().includes('conj same'))).toBe(true);
    expect(best(three, { odds: 1, 'conj same': 2 })).toBe('TCD>FJI&PER');
  });

  it('have that of syntax among them, however unlikely its parts are', () => {
    const [tcd, fji, per] = three.likely.map((l) => l.parties[0]!);
    const given = { sides: { actors: [per!], recipients: [tcd!, fji!] }, rank: 'general' };
    const casts = castsOf({ ...three, given });
    expect(casts.filter((c) => c.by === 'syntax').map((c) => told(c.sides))).toEqual(['PER>FJI&TCD']);
    expect(casts.find((c) => c.by === 'syntax')!.features.flat()).toContain('syntax same same');
  });

  it('know no cast of syntax whose party stands in another sentence', () => {
    const [tcd] = three.likely.map((l) => l.parties[0]!);
    const given = { sides: { actors: [tcd!], recipients: [{ ...tcd!, code: 'KEN' }] }, rank: 'general' };
    expect(castsOf({ ...three, given }).some((c) => c.by === 'syntax')).toBe(false);
  });

  it('of a joint event have nobody to suffer it', () => {
    expect(castsOf({ ...three, shape: 'joint' }).every((c) => c.sides.recipients.length === 0)).toBe(true);
    expect(best({ ...three, shape: 'joint' })).toBe('FJI&TCD>');
  });

  it('are none where nobody is likely to take part', () => {
    expect(castsOf(stage('Chad met Fiji.', 'met', ['Chad', 'TCD', 0.01, 0.02], ['Fiji', 'FJI', 0, 0]))).toEqual([]);
  });
});
