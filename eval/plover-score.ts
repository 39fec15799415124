/**
 * The rules by which PLOVER predictions are scored, those of the score-plover.mjs that comes with the data: older spellings are folded, a
 * gold row without a prediction is wrong, triples are cut to three characters with one code for organisations.
 */

/** The quad class of each root, as the labelled sets spell them. */
const QUAD: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  AID: 2,
  COOPERATE: 2,
  YIELD: 2,
  ACCUSE: 3,
  REJECT: 3,
  REQUEST: 3,
  THREATEN: 3,
  ASSAULT: 4,
  COERCE: 4,
  MOBILIZE: 4,
  PROTEST: 4,
  SANCTION: 4,
};

const ALIAS: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** A root as the labelled sets spell it. */
export const rootOf = (root: string): string => ALIAS[root.toUpperCase()] ?? root.toUpperCase();

/** The quad class of a root in either spelling; null for one that is none. */
export const quadOf = (root: string): number | null => QUAD[rootOf(root)] ?? null;

/** Share of right labels, and the mean of the classes' F1 over the classes of the gold labels. */
export function accuracyAndF1(gold: readonly string[], predicted: readonly string[]): { accuracy: number; f1: number } {
  const labels = [...new Set(gold)];
  const f1 = labels.map((label) => {
    const hits = gold.filter((g, i) => g === label && predicted[i] === label).length;
    const all = gold.filter((g) => g === label).length + predicted.filter((p) => p === label).length;
    return all === 0 ? 0 : (2 * hits) / all;
  });
  return {
    accuracy: gold.filter((g, i) => g === predicted[i]).length / gold.length,
    f1: f1.reduce((a, b) => a + b, 0) / f1.length,
  };
}

/** A row of the reliability table: predictions whose confidence falls into the bin. */
export interface ReliabilityBin {
  readonly from: number;
  readonly n: number;
  readonly confidence: number;
  readonly right: number;
}

/** Expected calibration error over ten equal bins, and the bins. */
export function calibration(pairs: readonly { readonly confidence: number; readonly right: boolean | number }[]): {
  ece: number;
  bins: ReliabilityBin[];
} {
  const bins: ReliabilityBin[] = [];
  for (let b = 0; b < 10; b++) {
    const bin = pairs.filter((p) => Math.min(9, Math.floor(p.confidence * 10)) === b);
    if (bin.length === 0) continue;
    const mean = (of: (p: (typeof bin)[number]) => number) => bin.reduce((s, p) => s + of(p), 0) / bin.length;
    bins.push({
      from: b / 10,
      n: bin.length,
      confidence: mean((p) => p.confidence),
      right: mean((p) => Number(p.right)),
    });
  }
  return { ece: bins.reduce((s, b) => s + (b.n / pairs.length) * Math.abs(b.confidence - b.right), 0), bins };
}

/** Source, root, target. */
export type Triple = readonly [source: string, root: string, target: string];

const ORGANISATIONS = new Set(
  'UN UNO EU EUR NATO AU OAS ASEAN APEC OSCE ECOWAS IMF WB WTO IAEA OPEC CIS GCC LAS ARAB-LEAGUE G7 G8 G20 ICC WHO UNHCR UNICEF INTERPOL COMMONWEALTH SADC SAARC MERCOSUR SCO CSTO BRICS OIC NAM'.split(
    ' ',
  ),
);

function codeOf(code: string | null): string {
  const upper = (code ?? '---').toUpperCase();
  return ORGANISATIONS.has(upper) ? 'IGO' : upper === 'XKX' ? 'KOS' : upper.slice(0, 3);
}

/** Precision, recall and F1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A triple in the form in which two are compared. */
export const normalTriple = ([s, r, t]: Triple): Triple => [codeOf(s), rootOf(r), codeOf(t)];

const VIEWS: Readonly<Record<string, (t: Triple) => string>> = {
  'source, root, target': (t) => t.join('|'),
  'source, quad, target': ([s, r, t]) => `${s}|${QUAD[r] ?? 0}|${t}`,
  'source, target': ([s, , t]) => `${s}|${t}`,
  'root only': ([, r]) => r,
};

/** Micro rates of each view over all records. */
export function scoreTriples(
  records: readonly { readonly gold: readonly Triple[]; readonly predicted: readonly Triple[] }[],
): Record<string, Rates> {
  const out: Record<string, Rates> = {};
  for (const [name, view] of Object.entries(VIEWS)) {
    let [hits, told, asked] = [0, 0, 0];
    for (const { gold, predicted } of records) {
      const g = new Set(gold.map(normalTriple).map(view));
      const p = new Set(predicted.map(normalTriple).map(view));
      told += p.size;
      asked += g.size;
      for (const one of p) if (g.has(one)) hits++;
    }
    const precision = told === 0 ? 0 : hits / told;
    const recall = asked === 0 ? 0 : hits / asked;
    out[name] = {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  }
  return out;
}
