// More than an agent has inboxes.
const MOST = 1000;

/**
 * Codes and links that a wait has taken from the mail server and no tool has used yet: they can be typed or opened
 * afterwards, also when the first attempt fails.
 */
export class HeldValues {
  readonly #values = new Map<string, string>();

  get(kind: 'code' | 'link', inboxId: string): string | undefined {
    return this.#values.get(`${kind} ${inboxId}`);
  }

  hold(kind: 'code' | 'link', inboxId: string, value: string): void {
    const key = `${kind} ${inboxId}`;
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > MOST && oldest !== undefined) this.#values.delete(oldest);
  }

  drop(kind: 'code' | 'link', inboxId: string): void {
    this.#values.delete(`${kind} ${inboxId}`);
  }
}
