import { expect, it } from 'vitest';
import { pan, within, zoom } from './view.js';

const bounds = [0, 1000] as const;
it('zooms around a day', () => expect(zoom({ from: 0, to: 1000 }, 0.5, 500, bounds)).toEqual({ from: 250, to: 750 }));
it('never shows more than there is', () =>
  expect(zoom({ from: 0, to: 900 }, 9, 10, bounds)).toEqual({ from: 0, to: 1000 }));
it('stops at the ends', () => expect(pan({ from: 800, to: 900 }, 500, bounds)).toEqual({ from: 900, to: 1000 }));
it('keeps at least two weeks', () => {
  const view = within({ from: 500, to: 501 }, bounds);
  expect(view.to - view.from).toBe(14);
});
