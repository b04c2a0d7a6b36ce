import { PROFILES } from '../model/profiles.ts';
import type { Text } from '../model/text.ts';
import { CHECK_FORMAT_NAMES } from '../policy/formats/format-names.ts';
import { FORMAT_NAMES } from '../report/formats.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Common, Io } from './io.ts';

/** One call of a command: what was typed, and the world. */
export interface Call {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly common: Common;
  readonly io: Io;
  /** Every command, for the one that is about them. */
  readonly commands: readonly CommandSpec[];
}

/** What a shell can fill in where there are no fixed choices. */
export type Completion = 'role' | 'file' | 'folder';

interface Flag {
  readonly name: string;
  readonly about: Text;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given more than once. */
  readonly many?: boolean;
  readonly complete?: Completion;
}

interface Argument {
  readonly name: string;
  readonly about: Text;
  /** For completion and help; the command itself refuses another word and says what was meant. */
  readonly choices?: readonly string[];
  readonly complete?: Completion;
}

export interface CommandSpec {
  readonly usage: string;
  readonly summary: Text;
  readonly arguments?: readonly Argument[];
  readonly flags?: readonly Flag[];
  readonly examples: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** False where the command does not use the questionnaire. */
  readonly content?: boolean;
  readonly load: () => Promise<{ run: (call: Call) => Promise<ExitStatus> }>;
}

const OUTPUT: Flag = { name: '-o, --output <bestand>', complete: 'file', about: { nl: 'schrijf naar dit bestand in plaats van het scherm', en: 'write to this file instead of the screen' } };

const COMPLETION_EXAMPLES = ['peil completion bash > ~/.local/share/bash-completion/completions/peil', 'peil completion zsh > ~/.zfunc/_peil', 'peil completion fish > ~/.config/fish/completions/peil.fish'];

const FORMAT: Flag = {
  name: '--format <vorm>',
  about: {
    nl: 'yaml is het hele rapport, text een samenvatting, html een pagina, docx voor Word, agenda een gespreksagenda, plan-csv en plan-xlsx een actieplan om in te vullen',
    en: 'yaml is the whole report, text a summary, html a page, docx for Word, agenda an agenda for a meeting, plan-csv and plan-xlsx an action plan to fill in',
  },
  choices: FORMAT_NAMES,
};

const PROFILE: Flag = { name: '--profile <soort>', about: { nl: 'soort organisatie', en: 'kind of organisation' }, choices: PROFILES };

/** Every command of peil, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'assess',
    summary: { nl: 'loop samen de vragen door, en krijg een rapport met adviezen', en: 'go through the questions together, and get a report with advice' },
    flags: [
      { name: '--organisation <naam>', about: { nl: 'naam van de organisatie', en: 'name of the organisation' } },
      { ...PROFILE, about: { nl: 'soort organisatie (anders vraagt Peil ernaar)', en: 'kind of organisation (else Peil asks for it)' } },
      { name: '--role <rol>', complete: 'role', about: { nl: "wie er antwoordt ('peil list roles' laat de rollen zien)", en: "who answers ('peil list roles' shows the roles)" } },
      { name: '--group', about: { nl: 'een gesprek met meer rollen aan tafel: typ per rol wat mensen noemen, en wat jullie afspreken', en: 'a conversation with several roles at the table: type what people call out per role, and what you agree on' } },
      { name: '--core', about: { nl: 'de korte vorm: hoogstens 25 vragen', en: 'the short form: at most 25 questions' } },
      { name: '--all', about: { nl: 'alle vragen, niet alleen die van jouw rol', en: 'all questions, not only those of your role' } },
      { name: '-o, --output <bestand>', complete: 'file', about: { nl: 'het bestand voor de antwoorden; het rapport komt ernaast', en: 'the file for the answers; the report comes beside it' } },
      { name: '--resume [bestand]', complete: 'file', about: { nl: 'ga verder waar je was', en: 'go on where you were' } },
      { name: '--date <jjjj-mm-dd>', about: { nl: 'de dag van de antwoorden (anders: vandaag)', en: 'the day of the answers (else: today)' } },
      { ...FORMAT, about: { nl: 'maak het rapport ook in deze vorm, naast de antwoorden', en: 'make the report in this form too, beside the answers' } },
      { name: '--plain', about: { nl: 'regel voor regel, zonder getekend scherm: fijn met een schermlezer', en: 'line by line, without a drawn screen: for a screen reader' } },
    ],
    examples: {
      nl: ['peil assess', 'peil assess --core', 'peil assess --role hr --output hr.yaml', 'peil assess --group --core', 'peil assess --resume hr.yaml'],
      en: ['peil assess --lang en', 'peil assess --core', 'peil assess --role hr --output hr.yaml', 'peil assess --group --core', 'peil assess --resume hr.yaml'],
    },
    load: () => import('./commands/assess.ts'),
  },
  {
    usage: 'score',
    summary: { nl: 'maak een rapport van antwoorden: van een bestand, of van hele mappen', en: 'make a report from answers: of one file, or of whole folders' },
    arguments: [{ name: '<paden...>', complete: 'file', about: { nl: 'een of meer bestanden, mappen of patronen (- is standaardinvoer)', en: 'one or more files, folders or patterns (- is standard input)' } }],
    flags: [
      { ...OUTPUT, about: { nl: 'schrijf naar dit bestand in plaats van het scherm; bij meer bestanden: naar deze map', en: 'write to this file instead of the screen; with several files: to this folder' } },
      { name: '--summary <bestand>', complete: 'file', about: { nl: 'een tabel met een rij per organisatie, en een per voorwaarde: .csv, .xlsx, .ndjson of .yaml', en: 'a table with a row per organisation, and one per condition: .csv, .xlsx, .ndjson or .yaml' } },
      FORMAT,
      { name: '--target <doel>', about: { nl: "de kleinste weg naar een doel: 'gate', of een voorwaarde, groep of aspect, zoals VJ-4.4=3", en: "the smallest way to a target: 'gate', or a condition, group or aspect, such as VJ-4.4=3" }, many: true },
      { name: '--fail-under <grens>', about: { nl: 'eindig met status 1 onder dit niveau, zoals cultuur=2.5', en: 'end with status 1 below this level, such as cultuur=2.5' }, many: true },
      { name: '--require <voorwaarde>', about: { nl: 'eindig met status 1 als deze voorwaarde niet op orde is', en: 'end with status 1 if this condition is not met' }, many: true },
      { name: '--gate-open', about: { nl: 'eindig met status 1 als de poort niet open is', en: 'end with status 1 if the gate is not open' } },
      { name: '--policy <bestand>', complete: 'file', about: { nl: 'zet een YAML-uitkomst van peil check naast de antwoorden: wat jullie zeggen en wat jullie doen', en: 'put a YAML outcome of peil check beside the answers: what you say and what you do' } },
      { name: '--shard <i/n>', about: { nl: 'doe alleen deel i van n, om het werk over machines te verdelen', en: 'do only part i of n, to split the work over machines' } },
    ],
    examples: {
      nl: ['peil score antwoorden.yaml', 'peil score antwoorden.yaml --output rapport.yaml', 'peil score antwoorden.yaml --format text --target gate', 'peil score antwoorden.yaml --policy beleid.yaml', 'peil score antwoorden/ --output rapporten --summary overzicht.xlsx', 'peil score "2026/**/*.yaml" --gate-open --fail-under cultuur=2.5'],
      en: ['peil score answers.yaml', 'peil score answers.yaml --output report.yaml', 'peil score answers.yaml --format text --target gate', 'peil score answers.yaml --policy policy.yaml', 'peil score answers/ --output reports --summary overview.xlsx', 'peil score "2026/**/*.yaml" --gate-open --fail-under cultuur=2.5'],
    },
    load: () => import('./commands/score.ts'),
  },
  {
    usage: 'report',
    summary: { nl: 'maak van een rapport een pagina, een Word-document of een actieplan', en: 'make a page, a Word document or an action plan of a report' },
    arguments: [{ name: '<rapporten...>', complete: 'file', about: { nl: 'een rapport; noem ook eerdere om te zien wat er veranderde, of met --format chain die van andere organisaties in de regio', en: 'a report; name earlier ones too to see what changed, or with --format chain those of other organisations in the region' } }],
    flags: [OUTPUT, { ...FORMAT, choices: [...FORMAT_NAMES, 'chain'] }, { name: '--minutes <minuten>', about: { nl: 'hoe lang het gesprek van de agenda duurt', en: 'how long the meeting of the agenda takes' }, choices: ['60', '90'], default: '60' }],
    examples: {
      nl: ['peil report rapport.yaml --output rapport.html', 'peil report rapport.yaml --format docx --output rapport.docx', 'peil report rapport.yaml --output actieplan.xlsx', 'peil report rapport.yaml --format agenda --minutes 90', 'peil report 2025.yaml 2026.yaml --output verandering.html', 'peil report gemeente.yaml aanbieder.yaml platform.yaml --format chain'],
      en: ['peil report report.yaml --output report.html', 'peil report report.yaml --format docx --output report.docx', 'peil report report.yaml --output plan.xlsx', 'peil report report.yaml --format agenda --minutes 90', 'peil report 2025.yaml 2026.yaml --output change.html', 'peil report municipality.yaml provider.yaml platform.yaml --format chain'],
    },
    load: () => import('./commands/report.ts'),
  },
  {
    usage: 'check',
    summary: { nl: 'kijk wat jullie beleidsstukken regelen, noemen of missen', en: 'see what your policy papers arrange, name or miss' },
    arguments: [{ name: '[documenten...]', about: { nl: 'bestanden of mappen (anders: die in peil.config.yaml)', en: 'files or folders (else: those in peil.config.yaml)' }, complete: 'file' }],
    flags: [
      { name: '--format <vorm>', about: { nl: 'hoe de uitkomst eruitziet', en: 'how the outcome looks' }, choices: CHECK_FORMAT_NAMES },
      { name: '--explain <id>', about: { nl: 'laat zien waarom passages voor deze voorwaarde tellen of niet', en: 'show why passages count for this condition or not' } },
      { name: '--profile <soort>', about: { nl: 'soort organisatie', en: 'kind of organisation' }, choices: ['jeugdzorgorganisatie', 'gemeente', 'platform', 'onderwijs', 'branchepartij'] },
      { name: '--config <bestand>', about: { nl: 'de instellingen (anders: peil.config.yaml in deze map of erboven)', en: 'the settings (else: peil.config.yaml in this folder or above)' }, complete: 'file' },
      { name: '--fail-on <staat>', about: { nl: 'status 1 als iets ontbreekt (missing) of alleen genoemd is (named)', en: 'status 1 where something is missing, or only named' }, choices: ['named', 'missing'] },
      { name: '--baseline <bestand>', about: { nl: 'alleen een stap terug geeft status 1', en: 'only a step back gives status 1' }, complete: 'file' },
      { name: '--update-baseline', about: { nl: 'bewaar deze uitkomst als nieuw uitgangspunt', en: 'keep this outcome as the new baseline' } },
      { name: '--date <jjjj-mm-dd>', about: { nl: 'de dag waarop gekeken wordt (anders: vandaag)', en: 'the day of looking (else: today)' } },
      OUTPUT,
    ],
    examples: {
      nl: ['peil check beleid/', 'peil check visie.docx --explain VJ-4.5-a', 'peil check --format sarif --output peil.sarif'],
      en: ['peil check policy/', 'peil check vision.docx --explain VJ-4.5-a', 'peil check --format sarif --output peil.sarif'],
    },
    load: () => import('./commands/check.ts'),
  },
  {
    usage: 'template',
    summary: { nl: 'maak een bestand met de vragen, om in te vullen', en: 'make a file with the questions, to fill in' },
    flags: [
      PROFILE,
      { name: '--role <rol>', complete: 'role', about: { nl: 'alleen de vragen van deze rol', en: 'only the questions of this role' } },
      { name: '--core', about: { nl: 'de korte vorm: hoogstens 25 vragen', en: 'the short form: at most 25 questions' } },
      { name: '--format <vorm>', about: { nl: 'yaml om op het scherm in te vullen; markdown en html om te printen', en: 'yaml to fill in on a screen; markdown and html to print' }, choices: ['yaml', 'markdown', 'html'], default: 'yaml' },
      OUTPUT,
    ],
    examples: {
      nl: ['peil template > antwoorden.yaml', 'peil template --role ervaringsdeskundige --output ed.yaml', 'peil template --role jongere --format html --output jongere.html', 'peil template --core'],
      en: ['peil template > answers.yaml', 'peil template --role ervaringsdeskundige --output ed.yaml', 'peil template --role jongere --format html --output jongere.html', 'peil template --core'],
    },
    load: () => import('./commands/template.ts'),
  },
  {
    usage: 'validate',
    summary: { nl: 'kijk na of bestanden kloppen: antwoorden, rapporten en eigen inhoud', en: 'check files: answers, reports and content of your own' },
    arguments: [{ name: '<bestanden...>', complete: 'file', about: { nl: 'een of meer bestanden, of een map met inhoud', en: 'one or more files, or a content folder' } }],
    examples: { nl: ['peil validate antwoorden.yaml', 'peil validate *.yaml', 'peil validate questionnaires'], en: ['peil validate answers.yaml', 'peil validate *.yaml', 'peil validate questionnaires'] },
    load: () => import('./commands/validate.ts'),
  },
  {
    usage: 'merge',
    summary: { nl: 'voeg de antwoorden van meer mensen samen tot één bestand', en: 'join the answers of several people into one file' },
    arguments: [{ name: '<paden...>', complete: 'file', about: { nl: 'bestanden met antwoorden van één organisatie, of een map of patroon', en: 'answers files of one organisation, or a folder or pattern' } }],
    flags: [OUTPUT, { name: '--notes', about: { nl: 'neem ook eigen woorden mee, van wie getoond mag worden', en: 'take own words along too, of those who may be shown' } }],
    examples: {
      nl: ['peil merge antwoorden/ --output samen.yaml', 'peil score samen.yaml --output rapport.yaml'],
      en: ['peil merge answers/ --output merged.yaml', 'peil score merged.yaml --output report.yaml'],
    },
    load: () => import('./commands/merge.ts'),
  },
  {
    usage: 'compare',
    summary: { nl: 'laat zien wat er veranderde tussen twee of meer momenten', en: 'show what changed between two or more moments' },
    arguments: [
      { name: '<eerst>', complete: 'file', about: { nl: 'het oudste rapport of bestand met antwoorden', en: 'the oldest report or answers file' } },
      { name: '<later...>', complete: 'file', about: { nl: 'een of meer latere', en: 'one or more later ones' } },
    ],
    flags: [
      OUTPUT,
      { name: '--format <vorm>', about: { nl: 'text en markdown zijn voor mensen, yaml en csv voor programma’s', en: 'text and markdown are for people, yaml and csv for programs' }, choices: ['text', 'yaml', 'markdown', 'csv'], default: 'text' },
      { name: '--fail-on-regression', about: { nl: 'eindig met status 1 als iets duidelijk omlaag ging', en: 'end with status 1 if something clearly went down' } },
    ],
    examples: {
      nl: ['peil compare rapport-2025.yaml rapport-2026.yaml', 'peil compare 2024.yaml 2025.yaml 2026.yaml --format markdown --output verandering.md'],
      en: ['peil compare report-2025.yaml report-2026.yaml', 'peil compare 2024.yaml 2025.yaml 2026.yaml --format markdown --output change.md'],
    },
    load: () => import('./commands/compare.ts'),
  },
  {
    usage: 'benchmark',
    summary: { nl: 'laat de spreiding over organisaties zien, om van te leren', en: 'show the spread over organisations, to learn from' },
    arguments: [{ name: '<paden...>', complete: 'folder', about: { nl: 'mappen, patronen of bestanden met antwoorden', en: 'folders, patterns or files with answers' } }],
    flags: [
      { name: '--organisation <naam>', about: { nl: 'laat ook zien waar deze organisatie staat', en: 'also show where this organisation stands' } },
      { name: '--format <vorm>', about: { nl: 'text is voor mensen, yaml en csv voor programma’s', en: 'text is for people, yaml and csv for programs' }, choices: ['text', 'yaml', 'csv'], default: 'text' },
      OUTPUT,
    ],
    examples: {
      nl: ['peil benchmark antwoorden/', 'peil benchmark antwoorden/ --organisation "Jeugdhulp Ottervoorde"', 'peil benchmark antwoorden/ --format yaml --output spreiding.yaml'],
      en: ['peil benchmark answers/', 'peil benchmark answers/ --organisation "Jeugdhulp Ottervoorde"', 'peil benchmark answers/ --format yaml --output spread.yaml'],
    },
    load: () => import('./commands/benchmark.ts'),
  },
  {
    usage: 'import',
    summary: { nl: 'maak bestanden met antwoorden van een tabel (.csv of .xlsx)', en: 'make answers files from a table (.csv or .xlsx)' },
    arguments: [{ name: '<tabel>', complete: 'file', about: { nl: 'een rij per persoon, zoals een formulier die exporteert', en: 'one row per person, as a form exports it' } }],
    flags: [
      { name: '--init', about: { nl: 'maak eerst de indeling: wat is elke kolom?', en: 'first make the map: what is each column?' } },
      PROFILE,
      { name: '--map <bestand>', complete: 'file', about: { nl: 'de indeling, die zegt wat elke kolom is', en: 'the map that says what each column is' } },
      { name: '--sheet <naam>', about: { nl: 'het werkblad, als er meer dan een is', en: 'the sheet, where there is more than one' } },
      { ...OUTPUT, about: { nl: 'de map voor de antwoorden; met --init het bestand voor de indeling', en: 'the folder for the answers; with --init the file for the map' } },
    ],
    examples: {
      nl: ['peil import formulier.xlsx --init --output indeling.yaml', 'peil import formulier.xlsx --map indeling.yaml --output antwoorden'],
      en: ['peil import form.xlsx --init --output map.yaml', 'peil import form.xlsx --map map.yaml --output answers'],
    },
    load: () => import('./commands/import.ts'),
  },
  {
    usage: 'explain',
    summary: { nl: 'leg een vraag, voorwaarde, groep, advies, stap, rol of woord uit', en: 'explain a question, condition, group, advice, step, role or word' },
    arguments: [
      { name: '<id>', about: { nl: 'een id zoals ORG-1a, VJ-4.1-b, DSP-W of A-12, of een woord', en: 'an id such as ORG-1a, VJ-4.1-b, DSP-W or A-12, or a word' } },
      { name: '[rapport]', complete: 'file', about: { nl: 'een rapport: dan zie je hoe het cijfer is ontstaan', en: 'a report: then you see how the figure was made' } },
    ],
    flags: [PROFILE],
    examples: { nl: ['peil explain VJ-4.1-b', 'peil explain VJ-4.1-b rapport.yaml', 'peil explain poort rapport.yaml', 'peil explain intervisie', 'peil explain "raad van toezicht"'], en: ['peil explain VJ-4.1-b', 'peil explain VJ-4.1-b report.yaml', 'peil explain gate report.yaml', 'peil explain mandate'] },
    load: () => import('./commands/explain.ts'),
  },
  {
    usage: 'list',
    summary: { nl: 'toon vragen, voorwaarden, adviezen, profielen, rollen, spanningen of woorden', en: 'show questions, conditions, advice, profiles, roles, tensions or words' },
    arguments: [{ name: '<wat>', choices: ['items', 'conditions', 'advice', 'profiles', 'roles', 'tensions', 'terms'], about: { nl: 'items, conditions, advice, profiles, roles, tensions of terms', en: 'items, conditions, advice, profiles, roles, tensions or terms' } }],
    flags: [{ name: '--format <vorm>', about: { nl: 'table is voor mensen, yaml en csv voor programma’s', en: 'table is for people, yaml and csv for programs' }, choices: ['table', 'yaml', 'csv'], default: 'table' }, PROFILE, OUTPUT],
    examples: { nl: ['peil list items', 'peil list conditions --format csv --output voorwaarden.csv', 'peil list roles'], en: ['peil list items', 'peil list conditions --format csv --output conditions.csv', 'peil list roles'] },
    load: () => import('./commands/list.ts'),
  },
  {
    usage: 'completion',
    summary: { nl: 'maak aanvulling met de tab-toets voor bash, zsh of fish', en: 'make tab completion for bash, zsh or fish' },
    arguments: [{ name: '<shell>', choices: ['bash', 'zsh', 'fish'], about: { nl: 'bash, zsh of fish', en: 'bash, zsh or fish' } }],
    examples: { nl: COMPLETION_EXAMPLES, en: COMPLETION_EXAMPLES },
    content: false,
    load: () => import('./commands/completion.ts'),
  },
];
