/** An address from a report in; the address if a link may lead there (http and https), else null. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** The host of a safe address, for showing. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
