export {
  type Answer,
  agree,
  before,
  boundAfter,
  boundBefore,
  contains,
  eventTime,
  intersect,
  interval,
  overlaps,
} from './algebra.js';
export { ALLEN_CONVERSE, type AllenRelation, allen, type Reading } from './allen.js';
export { APPROXIMATE_SLACK_DAYS, type Bounds, bounds, compareStart, isDay, precision } from './bounds.js';
export { choosePublished, type DaySource, type HeaderDay, parseDay } from './bylines.js';
export { addDays, weekdayOf } from './civil.js';
export { type Dateline, readDateline } from './dateline.js';
export { dateAnchoredEvent, findEventAnchors, readEventAnchor } from './events.js';
export { findTimes, readTime } from './find.js';
export { dayOfInstant, formatEdtf } from './format.js';
export { isEdtf, type Precision } from './period.js';
export type {
  DateBasis,
  Edtf,
  EventAnchor,
  TimeAnchor,
  TimeExpression,
  TimeRelation,
  TimeTense,
  TimeUnit,
} from './types.js';
