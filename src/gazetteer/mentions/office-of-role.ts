/** From the role that words name ("foreign secretary") to the office of the tables. */

/** The office that a role names, for looking up who held it. */
export function officeOfRole(
  role: string,
): 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'defence-minister' | null {
  if (/foreign (minister|secretary|affairs)|secretary of state|external affairs/.test(role)) return 'foreign-minister';
  if (/defen[cs]e (minister|secretary)|secretary of defense/.test(role)) return 'defence-minister';
  if (/prime minister|chancellor|premier/.test(role)) return 'head-of-government';
  return /^(president|king|queen|emir|sultan|emperor|pope|monarch)/.test(role) ? 'head-of-state' : null;
}
