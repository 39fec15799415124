export type {
  DateAlternative,
  DateReading,
  Event,
  EventLink,
  Standing,
  StandingAlternative,
} from './types.js';
