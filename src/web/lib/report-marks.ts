/** Claims read in a text in; the marks that show in the text what each rests on, out. */
import type { ReportAnswer } from '../../query/index.js';
import type { Mark, MarkKind } from './marks.js';

type Claim = ReportAnswer['claims'][number];

/** The marks of all claims. */
export function marksOf(claims: readonly Claim[]): Mark[] {
  return claims.flatMap((claim) => {
    const marks: Mark[] = [];
    const add = (kind: MarkKind, span: readonly [number, number] | readonly number[] | null | undefined) => {
      if (span) marks.push({ kind, start: span[0] ?? 0, end: span[1] ?? 0, claim: claim.id });
    };
    for (const span of claim.evidence.spans) add('quote', span);
    for (const also of claim.evidence.also) add('quote', also.span);
    add('trigger', claim.evidence.triggerSpan);
    for (const p of claim.actors) add('actor', p.span);
    for (const p of claim.recipients) add('recipient', p.span);
    add('date', claim.date.span);
    add('place', claim.place?.span);
    for (const a of claim.attribution) add('speaker', a.span);
    return marks;
  });
}

/** What a claim says, in one line: "Ukraine: sever towards Syria". */
export function claimTitle(claim: Claim): { who: string; what: string; whom: string } {
  const names = (list: Claim['actors']) =>
    [...new Set(list.map((p) => (p.code === null ? p.text : `${p.text} (${p.code})`)))].join(', ');
  const what =
    claim.act ??
    (claim.standing === null
      ? (claim.eventType ?? '').toLowerCase()
      : `${claim.standing.track}: ${claim.standing.value}`);
  return { who: names(claim.actors), what: what.replaceAll('-', ' '), whom: names(claim.recipients) };
}
