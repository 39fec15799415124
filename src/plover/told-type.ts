/** A type and how far the act got come in; the type under which PLOVER has it goes out (decision 0003). Knows no words. */
import type { Status } from './claim.js';
import { type EventType, PLOVER } from './types.js';

/**
 * The type of an act of `type` that is planned, threatened, asked for or refused: planned help is AGREE, planned yielding CONCEDE, planned harm THREATEN, what is asked for
 * REQUEST, refused cooperation REJECT. What is done, or may be, keeps its own; so do plans to accuse, ask, refuse, protest or mobilise.
 */
export function typeAsTold(type: EventType, status: Status): EventType {
  const cooperative = PLOVER[type].quad <= 2;
  switch (status) {
    case 'planned':
      if (type === 'RETREAT' || type === 'CONCEDE') return 'CONCEDE';
      if (cooperative) return 'AGREE';
      return /^(ACCUSE|REQUEST|REJECT|PROTEST|MOBILIZE)$/.test(type) ? type : 'THREATEN';
    case 'threatened':
      return 'THREATEN';
    case 'requested':
      return 'REQUEST';
    case 'denied':
      return cooperative ? 'REJECT' : type;
    default:
      return type;
  }
}
