export { ACTS, type Act, type ActGroup, actFacts, GROUPS_OF_STATES, isAct } from './acts.js';
export {
  type Attribution,
  attributionSchema,
  type Claim,
  claimSchema,
  type LinkKind,
  type Participant,
  participantSchema,
  type ReportRef,
  reportRefSchema,
  STATUSES,
  type Status,
} from './claim.js';
export { typeAsTold } from './told-type.js';
export { isJoint, TRACK_NAMES, TRACKS, type Track } from './tracks.js';
export { EVENT_TYPES, type EventType, PLOVER, type Quad, weigh } from './types.js';
