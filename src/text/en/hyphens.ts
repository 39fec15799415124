/**
 * Whether a hyphenated word stays one token. UD English (EWT and GUM) cuts compounds at each hyphen ("long - term", "al - Qaeda") and
 * keeps words whose first part is only a prefix ("anti-government", "re-elected") or that are numbers of one thing (telephone numbers).
 */

const prefixes: ReadonlySet<string> = new Set(
  (
    'anti co counter cross e ex extra hyper inter intra macro mega meta micro mid mini mis multi neo non over post pre pro proto pseudo ' +
    're semi sub super tele trans ultra un under uni socio geo crypto de bi tri'
  ).split(' '),
);

/** Whether the part before a first hyphen is a prefix that is no word by itself. */
export function isPrefix(part: string): boolean {
  return part.length <= 7 && prefixes.has(part.toLowerCase());
}
