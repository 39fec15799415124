/** A list that comes in pages; the next page is put behind those that are there. */
import { type Problem, problemOf } from '../api.js';

interface PageOf<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

export class Pages<T> {
  items = $state.raw<readonly T[]>([]);
  total = $state(0);
  next = $state.raw<string | null>(null);
  problem = $state.raw<Problem | null>(null);
  state = $state<'new' | 'busy' | 'there'>('new');
  #turn = 0;
  #ask: (cursor: string | null) => Promise<PageOf<T>> = () => Promise.reject(new Error('nothing asked'));

  /** Begins a list. */
  begin(ask: (cursor: string | null) => Promise<PageOf<T>>): Promise<void> {
    this.#ask = ask;
    this.items = [];
    return this.#fetch(null);
  }

  /** Fetches the next page. */
  more(): Promise<void> {
    return this.next === null ? Promise.resolve() : this.#fetch(this.next);
  }

  async #fetch(cursor: string | null): Promise<void> {
    const turn = ++this.#turn;
    this.state = 'busy';
    try {
      const page = await this.#ask(cursor);
      if (turn !== this.#turn) return;
      this.items = cursor === null ? page.items : [...this.items, ...page.items];
      this.total = page.total;
      this.next = page.next;
      this.problem = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.problem = problemOf(error);
    }
    this.state = 'there';
  }
}
