import { expect, it } from 'vitest';
import { safeUrl } from './safe-url.js';

it.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['//example.org', null],
  ['file:///etc/passwd', null],
  ['', null],
])('%s', (url, safe) => expect(safeUrl(url)).toBe(safe));
