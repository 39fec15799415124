/** `npm test`: installs, builds and runs every test, the browser's too. Arguments go to vitest. */
import { install, sh } from './install.mjs';

install();
sh(process.execPath, ['scripts/build.mjs']);
sh(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  env: { ...process.env, TZ: 'UTC' },
});
