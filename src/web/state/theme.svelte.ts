/** Light, dark or as the system has it; kept in the browser. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'chancery-theme';

function stored(): Theme {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

export const theme = $state({ now: stored() });

/** Shows the page so, and keeps it. */
export function setTheme(value: Theme): void {
  theme.now = value;
  show();
  try {
    window.localStorage.setItem(KEY, value);
  } catch {
    // A browser that keeps nothing still shows it.
  }
}

/** Brings the document in line with the setting. */
export function show(): void {
  if (theme.now === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.now;
}
