/** The tracks of a pair's relations and the values that each can take. Source: design of the record of relations. */
export const TRACKS = {
  relations: { whose: 'pair', values: ['none', 'established', 'suspended', 'severed'] },
  recognition: { whose: 'directed', values: ['none', 'recognised', 'frozen', 'withdrawn'] },
  mission: {
    whose: 'directed',
    values: [
      'none',
      'consulate',
      'liaison',
      'interests-section',
      'non-resident',
      'legation',
      'embassy',
      'suspended',
      'closed',
    ],
  },
  head: { whose: 'directed', values: ['vacant', 'charge', 'envoy', 'ambassador', 'recalled', 'expelled'] },
  consular: { whose: 'pair', values: ['none', 'established', 'severed'] },
  protection: { whose: 'directed', values: ['none', 'in force'] },
  sanctions: { whose: 'directed', values: ['none', 'in force', 'eased'] },
  hostilities: { whose: 'pair', values: ['none', 'hostilities', 'ceasefire', 'armistice'] },
  presence: { whose: 'directed', values: ['none', 'deployed', 'occupying', 'withdrawn'] },
  agreements: { whose: 'pair', values: ['in force', 'suspended', 'ended'] },
} as const;

/** The name of a track. */
export type Track = keyof typeof TRACKS;

/** The tracks in the order in which pages and tables show them. */
export const TRACK_NAMES = Object.keys(TRACKS) as Track[];

/** Whether the two sides share one standing ('pair') or each has its own towards the other ('directed': holder A, counterpart B). */
export function isJoint(track: Track): boolean {
  return TRACKS[track].whose === 'pair';
}
