/**
 * Makes text from a file safe for a terminal: control characters and the marks that turn the reading direction
 * become visible, so that a note cannot clear the screen or pose as something else.
 */
export function plainText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
