/** How long the gazetteer takes to load in a process that has just started: as built, and from the sources. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Milliseconds of one load by the clock and by the processor, and whether the file made by the build was used. */
export interface ColdLoad {
  readonly wall: number;
  readonly cpu: number;
  readonly prebuilt: boolean;
}

/** Loads in `runs` fresh processes; null for the built program where it is not built. */
export function coldLoads(runs: number): {
  readonly built: readonly ColdLoad[] | null;
  readonly sources: readonly ColdLoad[];
} {
  const built = fileURLToPath(new URL('../dist/src/gazetteer/', import.meta.url));
  const sources = fileURLToPath(new URL('../src/gazetteer/', import.meta.url));
  const many = (folder: string, ending: string, flags: readonly string[]) =>
    Array.from({ length: runs }, () => one(folder, ending, flags));
  return {
    built: existsSync(`${built}index.js`) ? many(built, 'js', []) : null,
    sources: many(sources, 'ts', ['--import', 'tsx']),
  };
}

function one(folder: string, ending: string, flags: readonly string[]): ColdLoad {
  const script = `
    const { loadGazetteer } = await import(${JSON.stringify(`${folder}index.${ending}`)});
    const cpu = process.cpuUsage();
    const started = performance.now();
    loadGazetteer();
    const wall = performance.now() - started;
    const used = process.cpuUsage(cpu);
    const { readPrebuilt } = await import(${JSON.stringify(`${folder}prebuilt.${ending}`)});
    const { builtInFolder } = await import(${JSON.stringify(`${folder}table.${ending}`)});
    const prebuilt = readPrebuilt(builtInFolder()) !== null;
    process.stdout.write(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e3, prebuilt }));`;
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as ColdLoad;
}

/** "47.1 (44.0 to 60.2)": the middle one, the least and the most. */
export function span(values: readonly number[]): string {
  return `${middle(values).toFixed(1)} (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`;
}

/** The median. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A line for people about one kind of load. */
export function describeLoads(name: string, loads: readonly ColdLoad[]): string {
  const how = loads.every((load) => load.prebuilt) ? 'the file made by the build' : 'the tables';
  return `${name}, from ${how}: ${span(loads.map((l) => l.wall))} ms by the clock, ${span(loads.map((l) => l.cpu))} by the processor`;
}
