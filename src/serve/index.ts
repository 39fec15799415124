export { type KeptLine, keptLine } from './kept.js';
export { mcpServer } from './mcp/server.js';
export type { ServeOptions } from './options.js';
export { readOne } from './read-one.js';
export { remoteBackup, remoteCorrect, remoteKeep, remoteQuery, remoteVerify } from './remote.js';
export { type RunningServer, startServer } from './server.js';
export { findServer, type ServerRef } from './serving-file.js';
