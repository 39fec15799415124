/** Who writes: the name stays in the browser, the token of the server only as long as its window. */
const NAME = 'chancery-name';
const TOKEN = 'chancery-token';

function stored(storage: 'localStorage' | 'sessionStorage', key: string): string {
  try {
    return window[storage].getItem(key) ?? '';
  } catch {
    return '';
  }
}

export const writer = $state({ name: stored('localStorage', NAME), token: stored('sessionStorage', TOKEN) });

/** Keeps name and token for the next time. */
export function rememberWriter(): void {
  try {
    window.localStorage.setItem(NAME, writer.name);
    window.sessionStorage.setItem(TOKEN, writer.token);
  } catch {
    // A browser that keeps nothing asks again.
  }
}
