import { Command, Option } from 'commander';
import type { Lang, Text } from '../model/text.ts';
import type { ExitStatus } from './exit-status.ts';
import { translateHelp, translateUsageError } from './help-language.ts';
import type { Common, Io } from './io.ts';
import type { CommandSpec } from './command-spec.ts';
import { COMMANDS } from './commands.ts';
import { version } from './version.ts';

const INTRO: Text = {
  nl: 'Peil laat een organisatie in of rond de jeugdzorg zien hoe ver zij is met ervaringskennis en ervaringsdeskundigen, en wat een goede volgende stap is.',
  en: 'Peil shows an organisation in or around youth care how far it is with lived-experience knowledge and experts by experience, and what a good next step is.',
};

const AFTER: Text = {
  nl: `
Beginnen:
  $ peil assess                      loop samen de vragen door
  $ peil template > antwoorden.yaml  of maak een bestand om in te vullen
  $ peil score antwoorden.yaml       en zie waar jullie staan

Peil is een hulp bij het gesprek. Het geeft geen keurmerk en geen rapportcijfer.`,
  en: `
To begin:
  $ peil assess                    go through the questions together
  $ peil template > answers.yaml   or make a file to fill in
  $ peil score answers.yaml        and see where you are

Peil helps to talk. It gives no certificate and no mark.`,
};

/** The command line: only here are flags known. Each command is loaded when it is called. */
export function buildProgram(args: readonly string[], io: Io, lang: Lang, end: (status: ExitStatus) => void): Command {
  const program = new Command('peil');
  prepare(program, io, lang);
  program
    .description(INTRO[lang])
    .version(version(), '-V, --version', { nl: 'toon de versie', en: 'show the version' }[lang])
    .helpCommand('help [command]', { nl: 'uitleg bij een opdracht', en: 'help with a command' }[lang])
    .addHelpText('after', AFTER[lang]);
  // A call of one command needs only that one.
  const called = COMMANDS.filter((spec) => spec.usage === args[0]);
  for (const spec of called.length > 0 ? called : COMMANDS) addCommand(program, spec, io, lang, end);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, io: Io, lang: Lang, end: (status: ExitStatus) => void): void {
  const command = program.command(spec.usage).description(spec.summary[lang]);
  prepare(command, io, lang);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.about[lang]);
  for (const flag of spec.flags ?? []) {
    const option = new Option(flag.name, flag.about[lang]);
    if (flag.choices !== undefined) option.choices([...flag.choices]);
    if (flag.default !== undefined) option.default(flag.default);
    if (flag.many === true) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
  }
  if (spec.content !== false)
    command.option('--content <map>', { nl: 'een eigen map met vragen en voorwaarden', en: 'a content folder of your own' }[lang]);
  command.addHelpText(
    'after',
    `\n${{ nl: 'Voorbeelden:', en: 'Examples:' }[lang]}\n${spec.examples[lang].map((line) => `  $ ${line}`).join('\n')}`,
  );
  command.action(async (...given: unknown[]) => {
    const args = given.slice(0, (spec.arguments ?? []).length);
    const options = given[args.length] as Record<string, unknown>;
    const { run } = await spec.load();
    const common: Common = { lang, content: options['content'] as string | undefined };
    end(await run({ args, options, common, io, commands: COMMANDS }));
  });
}

function prepare(command: Command, io: Io, lang: Lang): void {
  command.addOption(
    new Option('--lang <taal>', { nl: 'taal: nl of en (ook: PEIL_LANG)', en: 'language: nl or en (also: PEIL_LANG)' }[lang]).choices([
      'nl',
      'en',
    ]),
  );
  command.helpOption('-h, --help', { nl: 'toon deze uitleg', en: 'show this help' }[lang]);
  command.exitOverride();
  command.showSuggestionAfterError(true);
  command.configureHelp({ styleTitle: (title) => translateHelp(title, lang) });
  command.configureOutput({
    writeOut: (text) => io.out(text),
    writeErr: (text) => io.err(text),
    outputError: (text, write) => write(translateUsageError(text, lang)),
    getOutHelpWidth: () => io.columns,
    getErrHelpWidth: () => io.columns,
  });
}
