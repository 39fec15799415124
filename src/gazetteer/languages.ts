/**
 * Names of countries in other languages, from the library i18n-iso-countries: a code and a language come in and a name goes out, or a name in one
 * of the languages and the countries so called. It reads a language when first asked for it, and knows only what ISO 3166 lists.
 */
import { createRequire } from 'node:module';
import { foldName } from './fold.js';

interface Countries {
  getName(code: string, language: string): string | undefined;
  getNames(language: string, options: { select: 'all' }): Record<string, readonly string[]>;
  registerLocale(locale: unknown): void;
}

/** The languages in which a typed name is looked for. */
const LOOKED_FOR = ['es', 'fr', 'ru', 'uk', 'ar', 'de', 'pt', 'it'];

const require = createRequire(import.meta.url);
let countries: Countries | null = null;
const registered = new Map<string, boolean>();
const byName = new Map<string, ReadonlyMap<string, string>>();

/** The name of a country by its ISO 3166 two-letter code; null where the library has no such country or language. */
export function nameIn(locale: string, iso2: string): string | null {
  return ready(locale)?.getName(iso2, locale) ?? null;
}

/** The two-letter code of the country that a language calls `name` ("Alemania", "Німеччина", "ألمانيا"), with the language; null where none does. */
export function countryCalled(name: string): { readonly iso2: string; readonly locale: string } | null {
  for (const locale of LOOKED_FOR) {
    const iso2 = namesOf(locale).get(key(name));
    if (iso2 !== undefined) return { iso2, locale };
  }
  return null;
}

function namesOf(locale: string): ReadonlyMap<string, string> {
  const known = byName.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [iso2, all] of Object.entries(ready(locale)?.getNames(locale, { select: 'all' }) ?? {}))
    for (const name of all) if (!names.has(key(name))) names.set(key(name), iso2);
  byName.set(locale, names);
  return names;
}

function key(name: string): string {
  return foldName(name).join(' ');
}

function ready(locale: string): Countries | null {
  countries ??= require('i18n-iso-countries') as Countries;
  const known = registered.get(locale);
  if (known !== undefined) return known ? countries : null;
  // The language becomes part of a file's name: nothing but a language may.
  const there = /^[a-z]{2,3}$/.test(locale) && register(countries, locale);
  registered.set(locale, there);
  return there ? countries : null;
}

function register(library: Countries, locale: string): boolean {
  try {
    library.registerLocale(require(`i18n-iso-countries/langs/${locale}.json`));
    return true;
  } catch {
    return false;
  }
}
