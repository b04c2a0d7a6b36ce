import type { ReportAdvice, ReportFile } from '../model/generated/report.ts';
import { bar } from './bar.ts';
import type { FormatContext } from './formats.ts';
import { plainReport } from './plain-report.ts';
import { policySections } from './policy-text.ts';
import { PLAIN_STYLES } from './styles.ts';
import { perspectiveSections, voicesLines } from './voices-text.ts';
import { cut, indent, pad } from './wrap.ts';
import { GATE, levelText } from './words.ts';

const BAR = 16;
const RIGHT = 27;

/** The summary for a terminal: what it says in one look, the profile, what to do first, and what it does not say. */
export function textReport(given: ReportFile, context: FormatContext): string {
  const report = plainReport(given);
  const t = WORDS[context.lang];
  const { styles } = context;
  const sections = [
    head(report, context),
    profile(report, context),
    ...perspectiveSections(report, context),
    ...policySections(report, context),
    ...plans(report, context),
    ...firstAdvice(report, context),
    unknowns(report, context),
    [styles.strong(t.limits), ...report.limits.map((limit) => indent(limit, context.columns, '  - '))],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function head(report: ReportFile, context: FormatContext): string[] {
  const { lang, styles, columns } = context;
  const t = WORDS[lang];
  const { gate, phase, lines } = report.summary;
  const state = GATE[gate.state][lang] + (gate.uncertain && gate.state !== 'unknown' ? ` (${t.uncertain})` : '');
  const paint = gate.state === 'open' ? styles.good : gate.state === 'closed' ? styles.error : styles.warning;
  const own = phase?.own === undefined ? '' : ` (${t.own}: ${phase.own})`;
  return [
    styles.strong(`Peil · ${report.organisation.name} · ${report.date}`),
    indent(report.basis.heading, columns, ''),
    ...voicesLines(report, context),
    ...(report['speaks-of'] === undefined ? [] : [indent(report['speaks-of'].about, columns, '')]),
    '',
    ...(phase === undefined ? [] : [indent(`${styles.strong(phase.title)}${own}`, columns, `${pad(t.phase, 9)} `)]),
    `${pad(t.gate, 9)} ${paint(state)}`,
    indent(gate.why, columns, '          '),
    '',
    ...lines.map((line) => indent(line, columns, '  • ')),
  ];
}

function profile(report: ReportFile, context: FormatContext): string[] {
  const { lang, styles, columns } = context;
  const t = WORDS[lang];
  const title = columns - BAR - RIGHT - 2;
  const scale = pad('', title + 1) + pad('0   1   2   3   4', BAR + 2);
  const lines = [styles.strong(pad(t.aspects, title + 1)) + styles.faint(scale.slice(title + 1) + t.columns)];
  for (const aspect of report.aspects) if (aspect.coverage.of > 0) lines.push(row(aspect.title, aspect, context, title));
  for (const framework of report.frameworks) {
    lines.push('', styles.strong(cut(framework.title, columns)));
    for (const group of framework.groups) {
      if (group.coverage.of > 0) lines.push(row(`${group.id} ${group.title}`, group, context, title));
    }
    lines.push(styles.faint(row(t.total, framework.total, { ...context, styles: PLAIN_STYLES }, title)));
  }
  for (const { title: silent, reason } of report['silent-frameworks'] ?? [])
    lines.push('', indent(`${styles.strong(silent)}: ${reason}`, columns, ''));
  lines.push('', styles.faint(indent(t.legend, columns, '')));
  return lines;
}

interface Row {
  readonly score?: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: { readonly answered: number; readonly of: number };
}

function row(title: string, { score, low, high, coverage }: Row, { lang, styles }: FormatContext, width: number): string {
  const range = `${levelText(low * 4, lang)}–${levelText(high * 4, lang)}`;
  const level = score === undefined ? '  – ' : ` ${levelText(score * 4, lang)}`;
  const answered = `${coverage.answered} ${WORDS[lang].of} ${coverage.of}`;
  return `${pad(cut(title, width), width)} ${styles.accent(bar(score, low, high, BAR))} ${pad(level, 5)}${styles.faint(`${pad(`(${range})`, 10)} ${answered.padStart(11)}`)}`;
}

function firstAdvice(report: ReportFile, { lang, styles, columns, perStep }: FormatContext): string[][] {
  const t = WORDS[lang];
  const sections: string[][] = [];
  const steps = [
    ...new Set(report.advice.flatMap((entry) => (entry.kind === 'action' || entry.kind === 'quick-win' ? (entry.step ?? []) : []))),
  ];
  for (const [index, step] of steps.entries()) {
    const all = report.advice.filter((entry) => entry.step === step && entry.kind !== 'upkeep' && entry.kind !== 'find-out');
    const lines = [styles.strong(`${t.step} ${step}. ${all[0]?.['step-title'] ?? ''}`)];
    if (index === 0) lines.unshift(styles.strong(t.advice), '');
    for (const entry of all.slice(0, perStep)) lines.push(...advice(entry, index === 0, { lang, styles, columns, perStep }));
    const more = all.length - perStep;
    if (more > 0) lines.push(styles.faint(`  ${t.more(more)}`));
    sections.push(lines);
  }
  const held = report['held-back'];
  if (held.length > 0) {
    sections.push([
      styles.strong(t.held(held.length)),
      indent(held.map((entry) => `${entry.title} (${entry.id})`).join('; '), columns, '  '),
    ]);
  }
  const upkeep = report.advice.filter((entry) => entry.kind === 'upkeep');
  if (upkeep.length > 0)
    sections.push([styles.strong(t.upkeep), ...upkeep.map((entry) => indent(`${entry.title} (${entry.id})`, columns, '  - '))]);
  return sections;
}

function advice(entry: ReportAdvice, full: boolean, { lang, styles, columns }: FormatContext): string[] {
  const t = WORDS[lang];
  const mark = entry.kind === 'quick-win' ? ` ${styles.good(`[${t.quick}]`)}` : '';
  const lines = [`  ${pad(entry.id, 6)}${styles.strong(entry.title)}${mark}`];
  if (!full) return lines;
  lines.push(indent(entry.reason, columns, '        '));
  if (entry['first-step'] !== undefined) lines.push(indent(`${t.first}: ${entry['first-step']}`, columns, '        '));
  return lines;
}

function plans(report: ReportFile, { lang, styles, columns }: FormatContext): string[][] {
  const t = WORDS[lang];
  return (report.plans ?? []).map((plan) => [
    styles.strong(`${t.plan}: ${plan.title} ${t.from} ${levelText(plan.level, lang)}`),
    indent(plan.why, columns, '  '),
    ...plan.actions.map((id) => {
      const entry = [...report.advice, ...report['held-back']].find((candidate) => candidate.id === id);
      return indent(entry?.title ?? '', columns, `  ${pad(id, 6)}`);
    }),
    ...plan['find-out'].map((id) =>
      indent(report.unknowns.find((unknown) => unknown.item === id)?.question ?? '', columns, `  ${pad(id, 8)}`),
    ),
  ]);
}

function unknowns(report: ReportFile, { lang, styles, columns }: FormatContext): string[] {
  const t = WORDS[lang];
  if (report.unknowns.length === 0) return [];
  const lines = [styles.strong(t.unknowns(report.unknowns.length))];
  for (const unknown of report.unknowns.slice(0, 3)) {
    lines.push(indent(`${unknown.question} (${unknown.item})`, columns, '  - '));
    if (unknown.ask.length > 0) lines.push(styles.faint(indent(`${t.ask}: ${unknown.ask.join(', ')}`, columns, '    ')));
  }
  return lines;
}

const WORDS = {
  nl: {
    phase: 'Fase',
    gate: 'Poort',
    own: 'zelf gekozen',
    uncertain: 'nog niet zeker',
    aspects: 'Aspecten',
    columns: 'niveau      antwoorden',
    of: 'van',
    total: 'Totaal',
    step: 'Stap',
    first: 'Deze maand',
    advice: 'Wat jullie kunnen doen, in deze volgorde',
    quick: 'snel te doen',
    plan: 'De kleinste weg naar',
    from: 'op niveau',
    upkeep: 'Houd dit zo',
    ask: 'Vraag het aan',
    limits: 'Wat deze uitkomst niet zegt',
    legend:
      '█ zeker  ▓ zonder voorbeeld of met nog open vragen  ░ kan nog  · niet. Zijn er te weinig antwoorden voor een niveau, dan staat er een streepje en is ▒ wat zeker is. Tussen haakjes staat wat het nog kan zijn.',
    more: (n: number): string => `… en nog ${n} in het rapport.`,
    held: (n: number): string => `Nog niet doen (${n}): dit wacht op het fundament`,
    unknowns: (n: number): string => `Wat nog niet bekend is (${n} ${n === 1 ? 'vraag' : 'vragen'}), met wat het meest oplevert voorop`,
  },
  en: {
    phase: 'Phase',
    gate: 'Gate',
    own: 'own choice',
    uncertain: 'not certain yet',
    aspects: 'Aspects',
    columns: 'level          answers',
    of: 'of',
    total: 'Total',
    step: 'Step',
    first: 'This month',
    advice: 'What you can do, in this order',
    quick: 'quick to do',
    plan: 'The smallest way to',
    from: 'at level',
    upkeep: 'Keep this up',
    ask: 'Ask',
    limits: 'What this outcome does not say',
    legend:
      '█ certain  ▓ without an example or with open questions  ░ still possible  · not. With too few answers for a level there is a dash, and ▒ is what is certain. Between brackets stands what it could still be.',
    more: (n: number): string => `… and ${n} more in the report.`,
    held: (n: number): string => `Not yet (${n}): this waits for the foundation`,
    unknowns: (n: number): string => `What is not known yet (${n} ${n === 1 ? 'question' : 'questions'}), most telling first`,
  },
} as const;
