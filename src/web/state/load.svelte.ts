/** A question in; its newest answer, or what went wrong, out. Answers that come late are dropped, and the old answer stays while a new one is fetched. */
import { type Problem, problemOf } from '../api.js';

export class Load<T> {
  data = $state.raw<T | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  #turn = 0;

  /** Asks; `fresh` forgets the old answer first. */
  async ask(question: () => Promise<T>, keep: 'keep' | 'fresh' = 'keep'): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    if (keep === 'fresh') this.data = null;
    try {
      const data = await question();
      if (turn !== this.#turn) return;
      this.data = data;
      this.problem = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.problem = problemOf(error);
      this.data = null;
    }
    this.busy = false;
  }
}
