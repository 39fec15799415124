/** The slots of a frame while it is made: lists of words by name, no word twice. */
export type Slots = Map<string, number[]>;

/** Puts a word into a slot, at its end. */
export function put(slots: Slots, name: string, i: number): void {
  const list = slots.get(name);
  if (list === undefined) slots.set(name, [i]);
  else if (!list.includes(i)) list.push(i);
}
