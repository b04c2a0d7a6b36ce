/** Styles that a format may use; the caller decides whether they do anything. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
  readonly accent: (text: string) => string;
}

const same = (text: string): string => text;

/** No styles: every text as it is. */
export const PLAIN_STYLES: Styles = { strong: same, faint: same, good: same, warning: same, error: same, accent: same };
