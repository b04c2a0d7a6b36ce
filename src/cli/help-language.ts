import type { Lang } from '../model/text.ts';

const TITLES: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat je meegeeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/m, "fout: de opdracht '$1' bestaat niet"],
  [/^error: unknown option '(.*)'/m, "fout: de optie '$1' bestaat niet"],
  [/^error: missing required argument '(.*)'/m, "fout: hier ontbreekt '$1'"],
  [/^error: option '(.*)' argument missing/m, "fout: achter de optie '$1' ontbreekt een waarde"],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/m,
    "fout: '$2' kan niet bij de optie '$1'. Kies uit: $3.",
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/m,
    "fout: '$1' kan hier niet. Kies uit: $3.",
  ],
  [/^error: too many arguments.*$/m, 'fout: er staat te veel achter de opdracht'],
  [/^error: /m, 'fout: '],
  [/\(Did you mean one of (.*)\?\)/, '(Bedoel je een van: $1?)'],
  [/\(Did you mean (.*)\?\)/, '(Bedoel je $1?)'],
];

/** Headings of the help in the language of the reader. */
export function translateHelp(title: string, lang: Lang): string {
  return lang === 'nl' ? (TITLES[title] ?? title) : title;
}

/** Messages of the option parser in the language of the reader, with what to do. */
export function translateUsageError(text: string, lang: Lang): string {
  let said = text;
  if (lang === 'nl') for (const [pattern, replacement] of ERRORS) said = said.replace(pattern, replacement);
  return `${said.trimEnd()}\n${{ nl: "Typ 'peil --help' voor uitleg.", en: "Type 'peil --help' for help." }[lang]}\n`;
}
