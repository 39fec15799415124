export { type Entry, lineOf as entryLine, type SaidOf, saidOf } from './entries.js';
export { appendedLine, type KeptLine, keptLine } from './kept.js';
export { mcpServer } from './mcp/server.js';
export type { ServeOptions } from './options.js';
export { readOne } from './read-one.js';
export { remoteAppend, remoteBackup, remoteCorrect, remoteKeep, remoteQuery, remoteVerify } from './remote.js';
export { type RunningServer, startServer } from './server.js';
export { findServer, type ServerRef } from './serving-file.js';
export { EXPORTS, type ExportWhat, exportBytes } from './tables/export.js';
