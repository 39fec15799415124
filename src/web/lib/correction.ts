/** What somebody put into the form in; the change of a correction out: only what differs from what was coded. */

/** The fields of the form. */
export interface Coded {
  /** EDTF; '' where the words give none. */
  date: string;
  status: string;
  act: string;
  /** Codes with commas between. */
  actors: string;
  recipients: string;
  /** Id of the event that is told too; '' for none. */
  sameAs: string;
}

/** A change as the API takes it. */
export interface Change {
  date?: string | null;
  status?: string;
  act?: string;
  actors?: string[];
  recipients?: string[];
  sameAs?: string;
}

/** Null where nothing differs. */
export function changeOf(before: Coded, after: Coded): Change | null {
  const change: Change = {};
  const differs = (field: keyof Coded) => before[field].trim() !== after[field].trim();
  if (differs('date')) change.date = after.date.trim() === '' ? null : after.date.trim();
  if (differs('status')) change.status = after.status;
  if (differs('act') && after.act.trim() !== '') change.act = after.act.trim();
  if (differs('actors')) change.actors = codes(after.actors);
  if (differs('recipients')) change.recipients = codes(after.recipients);
  if (differs('sameAs') && after.sameAs.trim() !== '') change.sameAs = after.sameAs.trim();
  return Object.keys(change).length === 0 ? null : change;
}

/** What a report tells, as the API takes it: the words and what they are coded as. */
export function toldOf(quote: string, { date, status, act, actors, recipients }: Coded) {
  const sides = { actors: codes(actors), recipients: codes(recipients) };
  return { quote: quote.trim(), act: act.trim(), ...sides, date: date.trim() || null, status };
}

function codes(text: string): string[] {
  return text.split(/[\s,]+/).filter((code) => code !== '');
}
