/**
 * Word lists for deciding doubtful names in a text (context.ts): given names, what follows the name of a thing, signs of the two Georgias. Lists
 * only, no rules.
 */

export const GIVEN_NAMES = new Set(
  `michael mike robert john james jim william bill david richard joseph joe thomas tom charles chris christopher daniel dan matthew matt anthony
  mark donald steven steve paul andrew kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin ben samuel sam frank gregory raymond patrick jack dennis jerry tyler aaron henry peter adam
  nathan douglas zachary kyle walter mary jennifer linda barbara elizabeth susan jessica sarah karen nancy lisa betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna ruth brenda pamela
  nicole katherine samantha christine emma catherine virginia rachel janet maria heather diane julie joyce victoria kelly christina joan evelyn
  lauren judith megan andrea cheryl hannah jacqueline martha gloria teresa sara janice julia neil louis barry vernon hamilton deandre denzel
  booker kerry dinah eddie jamie alex simon alan martin philip roger terry sean carl arthur albert keith ralph roy louise marlon montell katie
  barbara jordan tony craig greg ray dave phil kate jane alice lucy chloe sophie olivia tina dolly celine jeff jimmy johnny bobby billy harry`.split(
    /\s+/,
  ),
);
/** State and city names that are given names too, and need another look when a capitalised word follows. */
export const NAMES_OF_PERSONS = new Set(
  'jordan chad georgia israel cuba paris india kenya sydney austin florence sofia victoria london malta chelsea brooklyn asia america dakota carolina china ireland holland macedonia santiago lima male havana vienna milan roman stanley douglas vladimir brent fatima milagro bello dalian constantine salem van'.split(
    ' ',
  ),
);
export const THINGS_AFTER = new Set(
  `ocean sea river gulf strait channel delta valley airlines airways open cup post times herald tribune redskins wizards capitals nationals monument
  mountains university college avenue street boulevard hotel records daily united rovers raiders patriots marathon derby square-garden fc`.split(
    /\s+/,
  ),
);
export const THINGS_BEFORE = new Set('air miss lake mount hotel cafe team radio university gulf sea bay'.split(' '));
export const US_STATES = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming ontario alberta manitoba`.split(/\s+/),
);
export const GEORGIA_CITIES = new Set(
  'atlanta savannah augusta athens macon columbus marietta decatur valdosta albany roswell gainesville brunswick'.split(
    ' ',
  ),
);
export const GEORGIA_AFTER = new Set(
  'senator senators governor republican republicans democrat democrats voters runoff lawmaker congressman congresswoman sheriff county legislature tech bulldogs peach district attorney'.split(
    ' ',
  ),
);
export const GEORGIA_SIGNS =
  /\b(Atlanta|Kemp|Raffensperger|Warnock|Ossoff|Fulton County|Savannah|U\.?S\.? Senate|Republicans?|Democrats?)\b/;
export const GEO_SIGNS =
  /\b(Tbilisi|Georgian|Abkhaz\w*|Ossetia\w*|Saakashvili|Shevardnadze|Ivanishvili|Caucasus|Russian?|Kobakhidze|Zourabichvili|Armenia|Azerbaijan)\b/;
export const BIRD =
  /^(meat|breast|sandwich|sandwiches|dinner|dinners|farm|farms|farmer|leg|legs|hunting|producers|burger|bacon|stuffing|carcass)$/i;
export const BIRD_BEFORE =
  /^(roast|roasted|wild|thanksgiving|turkey|frozen|cold|cooked|stuffed|butterball|pardoned?)$/i;
/** Capitals whose names are so common that they count only where the text names their state. */
export const SHY_CAPITALS = new Set([
  'MDV',
  'SYC',
  'GUY',
  'JAM',
  'CRI',
  'PRI',
  'ATG',
  'GRD',
  'KNA',
  'BHS',
  'FLK',
  'CHL',
  'PAN',
  'LUX',
  'MCO',
  'KIR',
]);
