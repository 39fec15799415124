/** What the view in sight is called; the browser's title follows it. */
export const page = $state({ title: '' });

/** Names the view. */
export function entitle(title: string): void {
  page.title = title;
}
