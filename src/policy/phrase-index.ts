/** Places of phrases by a key: those of key k stand in `list` from starts[k] up to starts[k + 1]. */
export interface Places {
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

export interface PhraseIndex {
  readonly byFirst: Places;
  /** By the piece that tells most: 'dienst' of 'in … dienst', because 'in' stands in nearly every sentence. */
  readonly byRarest: Places;
  readonly byConcept: Places;
}

/** @param phrases one behind another, as in ConceptsData */
export function indexPhrases(phrases: readonly number[], pieces: number, concepts: number): PhraseIndex {
  const places: number[] = [];
  const counts = new Int32Array(pieces);
  for (let at = 0; at < phrases.length;) {
    places.push(at);
    const end = at + 2 + 2 * (phrases[at + 1] ?? 0);
    for (let piece = at + 2; piece < end; piece += 2) counts[phrases[piece] ?? 0] = (counts[phrases[piece] ?? 0] ?? 0) + 1;
    at = end;
  }
  const first = places.map((at) => phrases[at + 2] ?? 0);
  const rarest = places.map((at, index) => {
    let best = first[index] ?? 0;
    const end = at + 2 + 2 * (phrases[at + 1] ?? 0);
    for (let piece = at + 4; piece < end; piece += 2) {
      const other = phrases[piece] ?? 0;
      if ((counts[other] ?? 0) < (counts[best] ?? 0)) best = other;
    }
    return best;
  });
  const concept = places.map((at) => {
    const code = phrases[at] ?? 0;
    return code < 0 ? -code - 1 : code;
  });
  return { byFirst: sortBy(places, first, pieces), byRarest: sortBy(places, rarest, pieces), byConcept: sortBy(places, concept, concepts) };
}

function sortBy(places: readonly number[], keys: readonly number[], size: number): Places {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const list = new Int32Array(places.length);
  for (const [index, key] of keys.entries()) {
    const at = next[key] ?? 0;
    list[at] = places[index] ?? 0;
    next[key] = at + 1;
  }
  return { starts, list };
}
