/** Thrown where a file would grow beyond all measure or never end. Told by its name: bundles have classes of their own. */
export class TooHard extends Error {
  constructor() {
    super('too-hard');
    this.name = 'TooHard';
  }
}

/** Thrown where a PDF holds pictures of text only. */
export class NoTextLayer extends Error {
  constructor() {
    super('no-text-layer');
    this.name = 'NoTextLayer';
  }
}
