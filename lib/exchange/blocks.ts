/** 32 bits of a text: FNV-1a over its UTF-16 units. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function grown<T extends Int32Array | Uint32Array>(old: T, more: T): T {
  more.set(old);
  return more;
}

/**
 * Who shares a key. Only hashes are held, in a few typed arrays: 100,000 people with some twenty keys
 * each take 24 MB. So a stranger may be among the answers, now and then: they are to be compared.
 */
export class Blocks {
  #heads = new Int32Array(1 << 12).fill(-1);
  #hashes = new Uint32Array(1 << 12);
  #owners = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  /** @param hash of the key, as `hashOf` gives it */
  add(hash: number, owner: number): void {
    if (this.#size === this.#hashes.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#owners[this.#size] = owner;
    this.#link(this.#size++, hash);
  }

  /** Some of those who have a key, the latest first; `undefined` where there are more than `most`. */
  owners(hash: number, most: number): number[] | undefined {
    const found: number[] = [];
    for (let at = this.#heads[this.#slot(hash)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#hashes[at] !== hash) continue;
      if (found.length === most) return undefined;
      found.push(this.#owners[at] ?? 0);
    }
    return found;
  }

  #slot(hash: number): number {
    return hash & (this.#heads.length - 1);
  }

  #link(at: number, hash: number): void {
    const slot = this.#slot(hash);
    this.#next[at] = this.#heads[slot] ?? -1;
    this.#heads[slot] = at;
  }

  #grow(): void {
    const room = this.#size * 2;
    this.#hashes = grown(this.#hashes, new Uint32Array(room));
    this.#owners = grown(this.#owners, new Int32Array(room));
    this.#next = new Int32Array(room);
    this.#heads = new Int32Array(room).fill(-1);
    for (let at = 0; at < this.#size; at++) this.#link(at, this.#hashes[at] ?? 0);
  }
}
