/**
 * Stretches of text that are one token whatever stands in them: addresses, numbers, dates, runs of signs. A place in a text in, the end
 * of the token that begins there out. Every pattern is anchored and bounded, so that the time is linear in the text.
 */

const address = /(?:(?:https?|ftp|file):\/\/|www\.)[^\s<>"“”«»]+/iuy;
const email = /[\p{L}\p{N}_][\p{L}\p{N}_.+%-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
const host =
  /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){0,5}\.(?:com|net|org|edu|gov|info|int|mil|biz|co\.[a-z]{2}|uk|eu|de|fr|ru|ua|tv|docx?|pdf|xls|html?|jpg|png|txt|COM|NET|ORG|Com|DOC|XLS)(?:\/[\p{L}\p{N}_./%?=&#~-]{0,200})?(?![\p{L}\p{N}])|[a-z]{2,20}(?:\.[a-z]{2,20}){2,6}(?![\p{L}\p{N}])/uy;
const acronym = /(?:\p{L}\.){2,8}(?:\p{Lu}(?![\p{L}\p{N}'’]))?(?!\p{L}\p{L})|(?:\p{Lu}\.){1,8}\p{Lu}(?![\p{L}\p{N}])/uy;
const degree = /(?:Ph\.D|M\.Sc|B\.Sc|Ph\.Ds|Ed\.D|Lt\.Col)\.?/uy;
const telephone = /(?:\+?1-)?\d{3}-\d{3}-\d{4}(?!\d)|\+\d[\d]{5,14}(?!\d)|\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])/y;
const isoDate = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)/y;
const slashed = /\d{1,4}\/\d{1,4}(?:\/\d{2,4})?(?![\d/])/y;
const number = /(?:\d+(?:[.,:]\d+)*|[.]\d+)/y;
const ordinal = /(?:st|nd|rd|th|s|(?<=0)['’]s)(?![\p{L}\p{N}])/iuy;
const unit =
  /(?:[ap]m|[ap]\.m\.|k?m|[cmk]m|k?g|mg|ml|ft|lbs?|mph|kph|kmh|kms?|bn|mn|tn|k|hrs?|min|sec|yrs?|mm|[KM]W?h?|AM|PM|MM|GB|MB|TB|[kMG]Hz|MW|GW|kW|p)(?![\p{L}\p{N}])/uy;
const tag = /[@#][\p{L}_][\p{L}\p{N}_]{0,100}/uy;
const money = /(?:US|HK|NZ|NT|AU|CA|SG|[ACRSU])\$/y;
const initials = /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])/uy;
const shortened = /['’](?:\d0s|\d\d(?!\d)s?|em|cause|til|bout|n)(?![\p{L}\p{N}])/iuy;
const face = /[:;=]-?[)(DPp/](?![\p{L}\p{N}/])|<3(?!\d)|\^_\^/uy;
const slashWord = /(?:[bw]\/[co]|s\/he|[lic]\/c|n\/a|w\/)(?![\p{L}\p{N}])/iuy;
const signs = /\.{2,}|…+\.*|[!?]{2,}[.]*|-{2,}>?|[–—―]+|([*=_~#<>|])\1+|``|''|’’|‘[’‘]|\[(?:\.{3}|…)\]|[.,]\?+/uy;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of an address without the punctuation that belongs to the sentence around it; brackets stay where they are paired. */
function trimAddress(text: string, at: number, end: number): number {
  let stop = end;
  while (stop > at && /[.,;:!?'’)\]}”»…*]/u.test(text[stop - 1] ?? '')) {
    if (text[stop - 1] === ')' && stop - at < 400 && text.slice(at, stop).includes('(')) break;
    stop--;
  }
  return stop;
}

/** The end of the whole token that begins with a letter or digit at `at`, or `at` where none of the patterns holds. */
export function wholeWord(text: string, at: number, first: boolean): number {
  let end = at;
  if (first) {
    end = endOf(address, text, at);
    if (end > at) return Math.max(trimAddress(text, at, end), at + 3);
    end = endOf(email, text, at);
    if (end === at) end = endOf(host, text, at);
    if (end === at) end = endOf(slashWord, text, at);
    if (end > at) return end;
  }
  for (const pattern of [degree, acronym, initials]) {
    end = endOf(pattern, text, at);
    if (end > at) return end;
  }
  return at;
}

/** The end of a number, date, time or telephone number at `at`, with the letters that belong to it ("1990s", "5th", "2D"). */
export function numeral(text: string, at: number, first: boolean): number {
  for (const pattern of [telephone, isoDate, slashed]) {
    const end = first ? endOf(pattern, text, at) : at;
    if (end > at) return end;
  }
  const end = endOf(number, text, at);
  if (end === at) return at;
  return Math.max(end, endOf(ordinal, text, end));
}

/** Whether a unit of measure or a half of the day is written onto the number that ends at `at` ("5pm", "30km"). */
export function unitEnd(text: string, at: number): number {
  return endOf(unit, text, at);
}

/** The end of a token of signs at `at`: runs of dots, dashes and marks, money signs with their country, tags, faces, "'em", "'90s". */
export function signRun(text: string, at: number, spaceBefore: boolean): number {
  if (spaceBefore) {
    for (const pattern of [face, shortened, tag, telephone]) {
      const end = endOf(pattern, text, at);
      if (end > at) return end;
    }
  }
  return endOf(signs, text, at);
}

/** The end of a dollar sign with its country ("US$"), or `at`. */
export function moneySign(text: string, at: number): number {
  return endOf(money, text, at);
}
