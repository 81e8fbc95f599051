import { createHash } from 'node:crypto';
import { readKeyFile } from './key-file.js';
import { EVERYBODY, Viewer, WITHOUT_KEY } from './viewer.js';

/** Keys of a server. */
interface KeyOptions {
  /** Key that sees everything. */
  readonly apiKey: string | undefined;
  /** File of keys that see some addresses. */
  readonly keys: string | undefined;
}

/** Finds the viewer of a key. Only hashes are kept and looked up, so that timing reveals nothing about a key. */
export class KeyRing {
  readonly #options: KeyOptions;
  /** Viewers by name; they stay the same when the file is read again. */
  readonly #viewers = new Map<string, Viewer>();
  #byHash: ReadonlyMap<string, Viewer> = new Map();

  /** @throws InvalidOptionError for an invalid file of keys */
  constructor(options: KeyOptions) {
    this.#options = options;
    this.reload();
  }

  get isEmpty(): boolean {
    return this.#options.apiKey === undefined && this.#options.keys === undefined;
  }

  /** Returns the names of the keys that see some addresses, each with a digest of the key and its addresses. */
  restricted(): { readonly name: string; readonly digest: string }[] {
    return [...this.#byHash]
      .filter(([, viewer]) => viewer !== EVERYBODY)
      .map(([hashed, { name, addresses }]) => {
        return { name, digest: hash([hashed, ...[...addresses].sort()].join(' ')) };
      });
  }

  /** Returns the viewer of the first key that is known; one that sees nothing if there is none. */
  find(given: readonly unknown[]): Viewer {
    if (this.isEmpty) return EVERYBODY;
    for (const key of given) {
      const viewer = typeof key === 'string' && this.#byHash.get(hash(key));
      if (viewer) return viewer;
    }
    return WITHOUT_KEY;
  }

  /** Returns the viewer with a name; one that sees nothing if its key was revoked. */
  named(name: string): Viewer {
    if (name === EVERYBODY.name) return EVERYBODY;
    const viewer = this.#viewers.get(name) ?? new Viewer(name, []);
    this.#viewers.set(name, viewer);
    return viewer;
  }

  /**
   * Reads the file again, and returns the viewers whose key or addresses are no longer the same.
   *
   * @throws InvalidOptionError for an invalid file, which changes nothing
   */
  reload(): readonly Viewer[] {
    const { apiKey, keys } = this.#options;
    const read = keys === undefined ? [] : readKeyFile(keys);
    const before = new Map([...this.#byHash].map(([hashed, viewer]) => [viewer, hashed]));
    const byHash = new Map<string, Viewer>();
    const changed: Viewer[] = [];
    for (const { name, key, patterns } of read) {
      const viewer = this.#viewers.get(name) ?? new Viewer(name, []);
      const isOther = viewer.restrict(patterns) || before.get(viewer) !== hash(key);
      if (isOther && before.delete(viewer)) changed.push(viewer);
      before.delete(viewer);
      this.#viewers.set(name, viewer);
      byHash.set(hash(key), viewer);
    }
    if (apiKey !== undefined) byHash.set(hash(apiKey), EVERYBODY);
    before.delete(EVERYBODY);
    for (const revoked of before.keys()) revoked.restrict([]);
    this.#byHash = byHash;
    return [...changed, ...before.keys()];
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
