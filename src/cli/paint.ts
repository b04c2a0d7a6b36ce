import { Chalk } from 'chalk';

/** Styles for what people read; without colour every one returns the text as it is. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly accent: (text: string) => string;
}

export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { strong: chalk.bold, faint: chalk.dim, error: chalk.red, warning: chalk.yellow, good: chalk.green, accent: chalk.cyan };
}
