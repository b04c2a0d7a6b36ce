import { plainText } from '../diagnostics/plain-text.ts';
import type { Instrument, Item } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { TEMPLATE_WORDS } from './template-words.ts';
import { pad, widthOf, wrap } from './wrap.ts';
import { schemaLine } from './yaml.ts';

/** What a template is made for. */
export interface TemplateOptions {
  readonly lang: Lang;
  /** yyyy-mm-dd */
  readonly date: string;
  /** Id of the role that will answer. */
  readonly role: string;
  /** Ids of the questions, in any order. */
  readonly questions: readonly string[];
}

const WIDTH = 98;

/**
 * An answers file to fill in: every question with its anchors as comments above an empty key. An empty key is an
 * unanswered question, so the file is valid as it is. Comment lines have at most 100 columns.
 */
export function template(instrument: Instrument, options: TemplateOptions): string {
  const { lang, date, role } = options;
  const t = TEMPLATE_WORDS[lang];
  const found = instrument.roles.find((candidate) => candidate.id === role);
  const { profile, version, title, switches } = instrument.profile;
  const lines = [
    ...comment('', `Peil · ${title[lang]} · ${t.questions(options.questions.length)} · ${found?.title[lang] ?? role}`),
    '#',
    ...howTo(instrument, options),
    '',
    'peil: answers/1',
    `questionnaire: ${profile}@${version}`,
    '',
    ...comment('', t.organisation),
    'organisation:',
    `  name: ${JSON.stringify(t.name)}`,
    '#  employees: 420',
    '',
    ...comment('', t.date),
    `date: ${date}`,
    '',
    ...comment('', t.role),
    ...comment('', instrument.roles.map((one) => one.id).join(', '), '    '),
    'respondent:',
    `  role: ${role}`,
    ...(found?.vulnerable === true || found?.anonymous === true ? ['', ...comment('  ', t.shown), '#  shown: true'] : []),
    '',
    ...comment('', t.situation),
    ...(switches.length === 0 ? ['situation: {}'] : ['situation:']),
    ...switches.flatMap((entry) => [...comment('  ', entry.question[lang]), `  ${entry.id}:`]),
    '',
    'answers:',
    ...answers(instrument, options),
  ];
  return `${schemaLine('answers')}${lines.join('\n')}\n`;
}

function howTo(instrument: Instrument, { lang, questions }: TemplateOptions): string[] {
  const t = TEMPLATE_WORDS[lang];
  const wanted = new Set(questions);
  const items = [...instrument.items.values()].filter((item) => wanted.has(item.id));
  const example = items[0]?.id ?? 'ORG-1a';
  const elsewhere = items.find((item) => item['not-applicable'] !== undefined)?.id ?? example;
  const rows = t.examples(example, elsewhere);
  const width = Math.max(...rows.map(([code]) => widthOf(code))) + 2;
  return [
    ...comment('', t.how),
    '#',
    ...rows.flatMap(([code, about]) => hanging('#   ', pad(code, width), about)),
    '#',
    ...t.notes.flatMap((note) => hanging('# ', '- ', note)),
  ];
}

function answers(instrument: Instrument, { lang, questions }: TemplateOptions): string[] {
  const wanted = new Set(questions);
  const lines: string[] = [];
  for (const block of instrument.blocks) {
    const parts = block.questions
      .map((question) => ({ question, items: question.items.filter((item) => wanted.has(item.id)) }))
      .filter(({ items }) => items.length > 0);
    if (parts.length === 0) continue;
    lines.push('', `  # ${'─'.repeat(76)}`, ...comment('  ', block.title[lang].toUpperCase()), `  # ${'─'.repeat(76)}`);
    for (const { question, items } of parts) {
      lines.push('', ...comment('  ', `${question.id}  ${question.title[lang]}`));
      for (const item of items) lines.push('', ...itemLines(item, lang), `  ${item.id}:`);
    }
  }
  return lines;
}

function itemLines(item: Item, lang: Lang): string[] {
  const t = TEMPLATE_WORDS[lang];
  const options = (list: Item['choices']): string =>
    (list ?? []).map((option) => (option[lang] === option.id ? option.id : `${option.id} (${option[lang]})`)).join(', ');
  const lines = [
    ...hanging('  # ', `${item.id}  `, item.question[lang]),
    ...item.anchors.flatMap((anchor, level) => hanging('  #   ', `${level}  `, anchor[lang])),
  ];
  const say = (label: string, content: string): void => void lines.push(...hanging('  #   ', `${label}: `, content, '  '));
  if (item.kind === 'descriptive') lines.push(...hanging('  #   ', '', t.descriptive));
  if (item.choices !== undefined)
    say(item['single-choice'] === true ? t.choice : item['open-choices'] === true ? t.openChoices : t.choices, options(item.choices));
  if (item.figures !== undefined) say(t.figures, options(item.figures));
  if (item['not-applicable'] !== undefined) say(t.notApplicable, item['not-applicable'][lang]);
  return lines;
}

/** A text as comment lines at an indent. */
function comment(margin: string, content: string, inner = ''): string[] {
  return hanging(`${margin}# ${inner}`, '', content);
}

/** A text as comment lines: the first after a lead, the rest under it. */
function hanging(start: string, lead: string, content: string, rest = ' '.repeat(widthOf(lead))): string[] {
  const text = plainText(content).replaceAll('\t', ' ');
  // Where the rest hangs less deep than the lead is long, the lead takes part in the wrapping.
  const inline = widthOf(rest) < widthOf(lead);
  const wrapped = wrap(inline ? lead + text : text, WIDTH - widthOf(start) - widthOf(rest));
  return wrapped.map((line, index) => `${start}${index > 0 ? rest : inline ? '' : lead}${line}`.trimEnd());
}
