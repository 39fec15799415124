import { createHash } from 'node:crypto';

/** What a report says in; an id that is the same for the same report, always, out. */
export function contentId(report: {
  url: string | null;
  title: string | null;
  published: string | null;
  text: string;
}): string {
  const content = JSON.stringify([report.url, report.title, report.published, report.text]);
  return `r-${createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 16)}`;
}
