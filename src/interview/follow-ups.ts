import type { Item } from '../model/instrument.ts';
import { type Given, isLevel } from './given.ts';
import type { Option } from './prompts.ts';
import { listOf, MOST, type Session, tidy } from './session.ts';
import { wordsOf } from './texts.ts';

/** What is needed to ask on. */
export type Asking = Pick<Session, 'lang' | 'prompts'>;

/** One more thing to ask after a level; undefined means that the person went back to the question. */
export type FollowUp = (session: Asking, item: Item, given: Given) => Promise<Given | undefined>;

const OTHER = '\u0000other';
const NONE = '\u0000none';

/** What is still asked after this answer, in order: an example, what was chosen, figures. */
export function followUpsOf(item: Item, given: Given, unsupportedFrom: number): FollowUp[] {
  if (!isLevel(given.choice)) return [];
  return [
    ...(given.choice >= unsupportedFrom ? [askEvidence] : []),
    ...(item.choices === undefined ? [] : item['single-choice'] === true ? [askOneChoice] : [askChoices]),
    ...(item.figures ?? []).map(
      (_, index): FollowUp =>
        (session, of, so) =>
          askFigure(session, of, so, index),
    ),
  ];
}

/** The question and the answer that was given, above what is asked next. */
export function reminder({ lang }: Asking, item: Item, given: Given): string[] {
  const lines = [`${item.id}  ${item.question[lang]}`];
  const anchor = isLevel(given.choice) ? item.anchors[given.choice]?.[lang] : undefined;
  if (anchor !== undefined) lines.push(`${wordsOf(lang).yourAnswer}: ${String(given.choice)}  ${anchor}`);
  return lines;
}

const askEvidence: FollowUp = async (session, item, given) => {
  const t = wordsOf(session.lang);
  const start = given.evidence.join('; ');
  const text = await session.prompts.text({
    above: [
      ...reminder(session, item, given),
      '',
      `${t.suchAs}: ${item.examples[session.lang].join('; ')}`,
      '',
      t.evidenceHelp,
      t.evidenceNone,
    ],
    message: t.evidence,
    start,
    mayCancel: true,
    check: (typed) => (listOf(typed).some((part) => part.length > MOST.evidence) ? t.tooLong(MOST.evidence) : undefined),
  });
  if (text === undefined) return undefined;
  // Unchanged means unchanged: an example that holds a semicolon itself stays one.
  return text === start ? given : { ...given, evidence: listOf(text) };
};

const askOneChoice: FollowUp = async (session, item, given) => {
  const t = wordsOf(session.lang);
  const open = item['open-choices'] === true;
  const own = given.choices.filter((id) => item.choices?.every((choice) => choice.id !== id) === true);
  const picked = await session.prompts.select<string>({
    above: reminder(session, item, given),
    message: t.pickOne,
    options: [...optionsOf(session, item, own), ...(open ? [{ value: OTHER, name: t.otherPick }] : []), { value: NONE, name: t.noPick }],
    start: given.choices[0],
    mayCancel: true,
  });
  if (picked === undefined) return undefined;
  if (picked === NONE) return { ...given, choices: [] };
  if (picked !== OTHER) return { ...given, choices: [picked] };
  const typed = await askOther(session, item, given);
  return typed === undefined ? undefined : { ...given, choices: typed.slice(0, 1) };
};

const askChoices: FollowUp = async (session, item, given) => {
  const t = wordsOf(session.lang);
  const open = item['open-choices'] === true;
  const own = given.choices.filter((id) => item.choices?.every((choice) => choice.id !== id) === true);
  const ticked = await session.prompts.tick({
    above: reminder(session, item, given),
    message: t.pickMany,
    options: [...optionsOf(session, item, own), ...(open ? [{ value: OTHER, name: t.otherPick }] : [])],
    ticked: given.choices,
  });
  if (ticked === undefined) return undefined;
  const known = ticked.filter((id) => id !== OTHER);
  if (!ticked.includes(OTHER)) return { ...given, choices: known };
  const typed = await askOther(session, item, given);
  return typed === undefined ? undefined : { ...given, choices: [...new Set([...known, ...typed])] };
};

function optionsOf({ lang }: Asking, item: Item, own: readonly string[]): Option<string>[] {
  return [
    ...(item.choices ?? []).map((choice) => ({ value: choice.id, name: choice[lang] })),
    ...own.map((text) => ({ value: text, name: text })),
  ];
}

async function askOther(session: Asking, item: Item, given: Given): Promise<string[] | undefined> {
  const t = wordsOf(session.lang);
  const text = await session.prompts.text({
    above: [...reminder(session, item, given), '', t.otherHelp],
    message: t.other,
    mayCancel: true,
    check: (typed) => (listOf(typed).some((part) => part.length > MOST.choice) ? t.tooLong(MOST.choice) : undefined),
  });
  return text === undefined ? undefined : listOf(text);
}

async function askFigure(session: Asking, item: Item, given: Given, index: number): Promise<Given | undefined> {
  const t = wordsOf(session.lang);
  const figure = item.figures?.[index];
  if (figure === undefined) return given;
  const before = given.figures[figure.id];
  const text = await session.prompts.text({
    above: [...reminder(session, item, given), '', `${t.figure} ${t.mayBeEmpty}`],
    message: `${figure[session.lang]} (${index + 1}/${item.figures?.length ?? 1})`,
    start: before === undefined ? '' : figureText(before, session.lang),
    mayCancel: true,
    check: (typed) => (tidy(typed).length > MOST.figure ? t.tooLong(MOST.figure) : undefined),
  });
  if (text === undefined) return undefined;
  const figures = Object.fromEntries(Object.entries(given.figures).filter(([id]) => id !== figure.id));
  const value = readFigure(text);
  return { ...given, figures: value === undefined ? figures : { ...figures, [figure.id]: value } };
}

/**
 * A typed figure: a number where it can only be one, else the words as they are ("ongeveer 10"). A point before three
 * digits could be a thousand or a decimal, so that stays text.
 */
export function readFigure(text: string): number | string | undefined {
  const tidied = tidy(text);
  if (tidied === '') return undefined;
  return /^\d{1,12}(?:,\d{1,6}|\.\d{1,2})?$/.test(tidied) ? Number(tidied.replace(',', '.')) : tidied;
}

function figureText(value: number | string, lang: 'nl' | 'en'): string {
  return typeof value === 'number' && lang === 'nl' ? String(value).replace('.', ',') : String(value);
}
