export { type Days, daysOf, placeOfEvent } from './days.js';
export { tracksMovedBy } from './effects.js';
export type { ToldEvent } from './event.js';
export { groupHash, idBegins } from './event-id.js';
export {
  type ClaimFacts,
  type Dyad,
  dyadsOf,
  type Group,
  groupKey,
  groupsOf,
  type Voice,
} from './fact.js';
export { dateAt, type FactDate, factDate, publicationNumber, publicationOf } from './fact-date.js';
export { doingOf } from './family.js';
export { type BasedStanding, foldHeldOn, foldStandings, foldWithBasis } from './fold.js';
export { type GroupOptions, groupEvents, withIds } from './group.js';
export { type Held, type Holding, heldOf, holdingOn, standingsOn } from './hold.js';
export { plainEvent, type RowEvent } from './row-event.js';
export { type Point, type Step, seriesOf } from './series.js';
export { Telling } from './telling.js';
export { titleOf } from './title.js';
export { putTold, TOLD_CELLS } from './told.js';
export type {
  DateAlternative,
  DateReading,
  Event,
  EventLink,
  FoldedEvent,
  Standing,
  StandingAlternative,
} from './types.js';
