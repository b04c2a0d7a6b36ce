import type { Lang } from '../../model/text.ts';
import type { CommandSpec, Completion } from '../command-spec.ts';

/** What can stand in one place: one of some words, a file, or something that a shell cannot know. */
export type Values = { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'files' } | { readonly kind: 'free' };

export interface FlagShape {
  readonly long: string;
  readonly short: string | undefined;
  readonly about: string;
  /** Undefined where the flag stands alone. */
  readonly values: Values | undefined;
}

/** A command as a shell needs to know it. */
export interface CommandShape {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly FlagShape[];
  /** What can stand in the places of its arguments. */
  readonly values: Values;
}

/** Every command with its flags and fixed values, from the same list as the help. */
export function commandShapes(commands: readonly CommandSpec[], lang: Lang, roles: readonly string[]): CommandShape[] {
  const values = (choices: readonly string[] | undefined, complete: Completion | undefined): Values => {
    if (choices !== undefined) return { kind: 'words', words: choices };
    if (complete === 'role') return { kind: 'words', words: roles };
    return complete === undefined ? { kind: 'free' } : { kind: 'files' };
  };
  const shapes = commands.map((spec): CommandShape => {
    const flags = (spec.flags ?? []).map((flag): FlagShape => {
      const long = /--[a-z-]+/.exec(flag.name)?.[0] ?? flag.name;
      const short = /^-[a-zA-Z](?=,)/.exec(flag.name)?.[0];
      return { long, short, about: flag.about[lang], values: /[<[]/.test(flag.name) ? values(flag.choices, flag.complete) : undefined };
    });
    const content: FlagShape[] =
      spec.content === false
        ? []
        : [
            {
              long: '--content',
              short: undefined,
              about: { nl: 'een eigen map met vragen en voorwaarden', en: 'a content folder of your own' }[lang],
              values: { kind: 'files' },
            },
          ];
    // A file after an id counts too: a shell cannot tell the places of arguments apart where flags stand between them.
    const places = (spec.arguments ?? []).map((argument) => values(argument.choices, argument.complete));
    return {
      name: spec.usage,
      about: spec.summary[lang],
      flags: [...flags, ...content, ...commonFlags(lang)],
      values: places.find((place) => place.kind === 'words') ?? places.find((place) => place.kind === 'files') ?? { kind: 'free' },
    };
  });
  return [
    ...shapes,
    {
      name: 'help',
      about: { nl: 'uitleg bij een opdracht', en: 'help with a command' }[lang],
      flags: [],
      values: { kind: 'words', words: commands.map((spec) => spec.usage) },
    },
  ];
}

/** Flags that every command has. */
export function commonFlags(lang: Lang): FlagShape[] {
  return [
    {
      long: '--lang',
      short: undefined,
      about: { nl: 'taal: nl of en', en: 'language: nl or en' }[lang],
      values: { kind: 'words', words: ['nl', 'en'] },
    },
    { long: '--help', short: '-h', about: { nl: 'toon uitleg', en: 'show help' }[lang], values: undefined },
  ];
}
