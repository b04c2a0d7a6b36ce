import type { ReportAdvice } from '../../model/generated/report.ts';
import { figure } from '../figure.ts';
import { levelText } from '../words.ts';
import { adviceOf, adviceSteps, everyAction } from './advice-order.ts';
import type { Subject } from './build-outline.ts';
import { type Block, heading, list, paragraph, type Span, spans } from './outline.ts';
import { LABELS, SECTIONS } from './titles.ts';
import { ADVICE } from './words/advice.ts';

/** What there is to do, by step. */
export function adviceBlocks({ report, lang, instrument }: Subject): Block[] {
  const t = ADVICE[lang];
  const labels = LABELS[lang];
  const steps = adviceSteps(report);
  const held = report['held-back'];
  const upkeep = adviceOf(report, 'upkeep');
  const titles = new Map(everyAction(report).map((entry) => [entry.id, entry.title]));
  const questions = new Map(report.unknowns.map((unknown) => [unknown.item, unknown.question]));
  return [
    heading(2, SECTIONS.advice[lang]),
    paragraph(steps.length > 0 ? t.how : t.nothing),
    ...(report.plans ?? []).flatMap((plan): Block[] => [
      heading(3, `${labels.plan} ${plan.title} ${labels.at} ${levelText(plan.level, lang)}`),
      paragraph(plan.why),
      list([
        ...plan.actions.map((id) => spans(`${id} ${titles.get(id) ?? ''}`)),
        ...plan['find-out'].map((id) => spans(`${id} ${questions.get(id) ?? ''}`)),
      ]),
    ]),
    ...steps.flatMap(({ step, title, entries }): Block[] => {
      const why = instrument?.rules.steps.find((candidate) => candidate.step === step)?.why[lang];
      return [
        heading(3, `${labels.step} ${step}. ${title}`),
        ...(why === undefined ? [] : [paragraph(why)]),
        ...entries.flatMap((entry) => advice(entry)),
      ];
    }),
    ...(held.length === 0 ? [] : [heading(3, labels.held), paragraph(t.heldWhy), ...held.flatMap((entry) => advice(entry))]),
    ...(upkeep.length === 0 ? [] : [heading(3, labels.upkeep), list(upkeep.map((entry) => spans(`${entry.id} ${entry.title}`)))]),
  ];

  function advice(entry: ReportAdvice): Block[] {
    const { factors } = entry;
    const line = (name: string, text: string | undefined): Span[][] =>
      text === undefined || text === '' ? [] : [spans({ strong: `${name}:` }, ` ${text}`)];
    const after = (entry.after ?? []).map((id) => `${id} ${titles.get(id) ?? ''}`.trim());
    return [
      heading(4, `${entry.id} ${entry.title}${entry.kind === 'quick-win' ? ` (${labels.quick})` : ''}`),
      ...(entry.do === undefined ? [] : [paragraph(entry.do)]),
      list([
        ...line(labels.reason, entry.reason),
        ...line(labels.first, entry['first-step']),
        ...line(labels.who, entry.who?.join(', ')),
        ...line(labels.done, entry['done-when']),
        ...line(labels.practice, entry.practice),
        ...line(labels.warning, entry.warning),
        ...line(labels.after, after.join('; ')),
        ...line(labels.source, entry.sources?.join('; ')),
        ...(factors === undefined
          ? []
          : [
              spans(
                `${t.factors} ${figure(factors.gap, lang)} × ${figure(factors.weight, lang)} × (1 + ${factors['open-dependants']}) × ${figure(factors.corroboration, lang)} = ${figure(factors.priority, lang)} (${factors.demand})`,
              ),
            ]),
      ]),
    ];
  }
}
