export type { Entity, Mention, MentionVia, Office, Party, Period, Sector } from './types.js';
