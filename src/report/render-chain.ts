import { plainText } from '../diagnostics/plain-text.ts';
import type { ReportFile, ReportItem } from '../model/generated/report.ts';
import type { Lang } from '../model/text.ts';
import { type Chain, newestOfEach, type Side, type Verdict, type Wait } from './chain.ts';
import { KIND } from './kinds-of-organisation.ts';
import { indent } from './wrap.ts';
import { levelText, STATUS } from './words.ts';

/** The chain of a region to talk about at one table: Markdown that can also be read as it is. */
export function renderChain(chain: Chain, reports: readonly ReportFile[], lang: Lang, columns: number): string {
  const t = WORDS[lang];
  const width = Math.min(columns, 100);
  const line = (text: string, first = ''): string => indent(text, width, first, ' '.repeat(first.length));
  const who = newestOfEach(reports).map(({ organisation, instrument, date }) =>
    line(`${escaped(organisation.name)} (${kindOf(instrument.profile, lang)}), ${date}`, '- '),
  );
  const blocks: string[][] = [
    [`# ${t.title}`, '', line(t.how), '', ...who, '', line(t.share)],
    ...(['both', 'waiting', 'differs', 'open'] as const).flatMap((verdict) => {
      const waits = chain.waits.filter((wait) => wait.verdict === verdict);
      return waits.length === 0
        ? []
        : [[`## ${t.verdicts[verdict]}`, '', line(t.explained[verdict])], ...waits.map((wait) => block(wait, lang, line))];
    }),
    ...(chain.waits.length === 0 ? [[line(t.quiet)]] : []),
    ...(chain.well.length === 0 ? [] : [[`## ${t.well}`, '', ...chain.well.map((link) => line(`${link.title[lang]} (${link.id})`, '- '))]]),
    ...(chain.absent.length === 0
      ? []
      : [[`## ${t.absent}`, '', line(t.absentHow(chain.absent.map((kind) => KIND[kind][lang]).join(', ')))]]),
  ];
  return `${blocks.map((one) => one.join('\n')).join('\n\n')}\n`;
}

function block({ link, a, b, verdict }: Wait, lang: Lang, line: (text: string, first?: string) => string): string[] {
  const t = WORDS[lang];
  return [
    `### ${link.id} ${link.title[lang]}`,
    '',
    line(link.why[lang]),
    '',
    ...side(a, verdict === 'waiting' ? t.waits : t.one, lang, line),
    ...side(b, verdict === 'waiting' ? t.on : t.other, lang, line),
    '',
    line(`**${t.talk}** ${link.talk[lang]}`),
    line(`${t.source}: ${link.source}.${link.derived === true ? ` ${t.derived}` : ''}`),
  ];
}

function side(
  { organisation, id, title, level, status, source, answers }: Side,
  role: string,
  lang: Lang,
  line: (text: string, first?: string) => string,
): string[] {
  const t = WORDS[lang];
  const standing = level === undefined ? (status === undefined ? '' : STATUS[status][lang]) : `${t.level} ${levelText(level, lang)}`;
  return [
    line(`${role} **${escaped(organisation)}**: ${escaped(title)} (${id}): ${standing}. ${t.source}: ${escaped(source ?? '')}.`, '- '),
    ...answers.map((item) => line(`${escaped(item.question)} (${item.id}) ${answerOf(item, lang)}`, '    - ')),
  ];
}

function answerOf(item: ReportItem, lang: Lang): string {
  const t = WORDS[lang];
  const said = item.answer === 'level' ? `${t.level} ${levelText(item.level ?? 0, lang)}` : t.answers[item.answer];
  return item.reason === undefined ? `→ ${said}` : `→ ${said}: “${escaped(item.reason)}”`;
}

function kindOf(profile: string, lang: Lang): string {
  return Object.entries(KIND).find(([kind]) => kind === profile)?.[1][lang] ?? profile;
}

/** Text out of a report cannot become markup. */
function escaped(text: string): string {
  return plainText(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

interface Words {
  readonly title: string;
  readonly how: string;
  readonly share: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly explained: Readonly<Record<Verdict, string>>;
  readonly waits: string;
  readonly on: string;
  readonly one: string;
  readonly other: string;
  readonly level: string;
  readonly answers: Readonly<Record<Exclude<ReportItem['answer'], 'level'>, string>>;
  readonly talk: string;
  readonly source: string;
  readonly derived: string;
  readonly quiet: string;
  readonly well: string;
  readonly absent: string;
  readonly absentHow: (kinds: string) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  nl: {
    title: 'De keten: waar de een op de ander wacht',
    how: 'Peil legt de rapporten van deze organisaties naast elkaar. Het gaat niet om wie het beter doet, maar om wat alleen samen lukt. Elke organisatie beoordeelde zichzelf, met vragen in haar eigen woorden.',
    share: 'Deel dit alleen met de organisaties die hier staan, en nadat zij dat goed vinden.',
    verdicts: {
      both: 'Geen van beide kanten heeft het geregeld',
      waiting: 'De een wacht op de ander',
      differs: 'De een zegt dat het geregeld is, de ander niet',
      open: 'Nog niet te zeggen',
    },
    explained: {
      both: 'Misschien denkt ieder dat de ander het doet.',
      waiting: 'De eerste komt hier niet verder zolang de tweede dit niet heeft geregeld.',
      differs: 'Hebben beide kanten het over hetzelfde?',
      open: 'Van één van beide kanten is hier te weinig bekend. Vraag het na.',
    },
    waits: 'Wacht:',
    on: 'Op:',
    one: 'Aan de ene kant:',
    other: 'Aan de andere kant:',
    level: 'niveau',
    answers: {
      unknown: 'weten zij niet',
      unanswered: 'niet beantwoord',
      'not-applicable': 'niet van toepassing',
      'deliberately-not': 'bewust niet',
      'switched-off': 'niet van toepassing',
    },
    talk: 'Om over te praten:',
    source: 'Bron',
    derived: 'De bron noemt beide delen. Dat het een op het ander wacht, is onze lezing.',
    quiet: 'Nergens wacht een van deze organisaties op een ander, voor zover hun antwoorden dat laten zien.',
    well: 'Hier wacht niemand',
    absent: 'Wie er nog ontbreekt',
    absentHow: (kinds) => `Er is geen rapport van: ${kinds}. Wat bij hen ligt, is hier dus niet te zien.`,
  },
  en: {
    title: 'The chain: where one waits for another',
    how: 'Peil puts the reports of these organisations side by side. It is not about who does better, but about what only works together. Each organisation rated itself, with questions in its own words.',
    share: 'Share this only with the organisations named here, and after they have agreed.',
    verdicts: {
      both: 'Neither side has arranged it',
      waiting: 'One waits for the other',
      differs: 'One says it is arranged, the other says not',
      open: 'Cannot be told yet',
    },
    explained: {
      both: 'Perhaps each thinks that the other does it.',
      waiting: 'The first gets no further here while the second has not arranged this.',
      differs: 'Do both sides mean the same thing?',
      open: 'Of one of the two sides too little is known here. Ask.',
    },
    waits: 'Waits:',
    on: 'For:',
    one: 'On the one side:',
    other: 'On the other side:',
    level: 'level',
    answers: {
      unknown: 'they do not know',
      unanswered: 'not answered',
      'not-applicable': 'not applicable',
      'deliberately-not': 'deliberately not',
      'switched-off': 'not applicable',
    },
    talk: 'To talk about:',
    source: 'Source',
    derived: 'The source names both parts. That one waits for the other is our reading.',
    quiet: 'Nowhere does one of these organisations wait for another, as far as their answers show.',
    well: 'Nobody waits here',
    absent: 'Who is still missing',
    absentHow: (kinds) => `There is no report of: ${kinds}. What lies with them cannot be seen here.`,
  },
};
