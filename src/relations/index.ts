export { type Days, dayName, dayNumber, daysOf, placeOfEvent } from './days.js';
export { movesTracks } from './effects.js';
export type { RowEvent } from './event.js';
export { type ClaimFacts, type Dyad, dyadsOf, type Fact, factIn, factsOf } from './fact.js';
export { foldStandings } from './fold.js';
export { byTime, eventsOfClaims, eventsOfGroup, type GroupOptions, groupEvents, withIds } from './group.js';
export { type Holding, holdingOn, standingsOn } from './hold.js';
export { type Point, type Step, seriesOf } from './series.js';
export { titleOf } from './title.js';
export type {
  DateAlternative,
  DateReading,
  Event,
  EventLink,
  FoldedEvent,
  Standing,
  StandingAlternative,
} from './types.js';
