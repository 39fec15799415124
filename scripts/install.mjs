/** Installs the packages where they are missing or older than the lock file: what `npm start` and `npm test` begin with. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command and shows its output; ends the process with its exit code when it fails. */
export function sh(command, args, options = {}) {
  try {
    execFileSync(command, args, { stdio: 'inherit', ...options });
  } catch (error) {
    process.exit(typeof error.status === 'number' ? error.status : 1);
  }
}

/** Installs what package-lock.json names, if it is not there yet. */
export function install() {
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages ...');
  sh('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
