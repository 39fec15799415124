/** A day and the stretch that it moves in come in; a player that moves it from beginning to end in some twelve seconds goes out. */

/** What starts and stops the movement. */
export interface Player {
  start(): void;
  stop(): void;
}

const WHOLE_MS = 12_000;

/** Each picture of the screen moves the day on by the time that has passed; at the end it stops by itself. */
export function playing(
  day: () => number,
  range: () => readonly [from: number, to: number],
  move: (day: number) => void,
  tell: (state: 'playing' | 'still') => void,
): Player {
  let frame: number | null = null;
  let at = 0;
  let before = 0;
  const step = (now: number) => {
    const [from, to] = range();
    at = Math.min(to, at + ((now - before) / WHOLE_MS) * (to - from));
    before = now;
    move(Math.round(at));
    if (at >= to) stop();
    else frame = requestAnimationFrame(step);
  };
  const stop = () => {
    if (frame === null) return;
    cancelAnimationFrame(frame);
    frame = null;
    tell('still');
  };
  const start = () => {
    stop();
    const [from, to] = range();
    at = day() >= to ? from : day();
    before = performance.now();
    frame = requestAnimationFrame(step);
    tell('playing');
  };
  return { start, stop };
}
