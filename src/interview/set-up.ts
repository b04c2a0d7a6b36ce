import type { YesNo } from '../model/answer.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Head, type Interview, questionsOf, type Scope } from './interview.ts';
import { setSituation } from './moves.ts';
import { MOST, type Session, tidy } from './session.ts';
import { wordsOf } from './texts.ts';

/** What is known before anything is asked: from the flags and the calendar. */
export interface Known {
  readonly date: string;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly scope?: Scope | undefined;
}

const DEFAULT_ROLE = 'kwartiermaker';

/** Asks what comes before the questions and is not known yet. The first screen tells how it works. */
export async function askHead({ instrument, lang, prompts }: Session, known: Known): Promise<Head> {
  const t = wordsOf(lang);
  const asks = [known.organisation === undefined, true, known.role === undefined, known.scope === undefined].filter(Boolean).length;
  const [first, second, third] = t.how;
  const how = [first, prompts.drawn ? second : t.howPlain, third].filter((line) => line !== undefined);
  let asked = 0;
  const above = (...more: string[]): string[] => {
    asked++;
    const intro = asked === 1 ? [instrument.profile['speaks-of']?.question[lang] ?? t.title, '', ...how, ''] : [];
    return [...intro, t.beforehand(asked, asks), ...more];
  };

  const name =
    known.organisation ??
    (await prompts.text({
      above: above(),
      message: t.name,
      mayCancel: false,
      check: (text) => (tidy(text) === '' ? t.nameNeeded : tidy(text).length > MOST.name ? t.tooLong(MOST.name) : undefined),
    })) ??
    '';
  const employees = readCount(
    (await prompts.text({
      above: above(t.mayBeEmpty),
      message: t.employees,
      mayCancel: false,
      check: (text) => (tidy(text) !== '' && readCount(text) === undefined ? t.employeesWrong : undefined),
    })) ?? '',
  );
  const role =
    known.role ??
    (await prompts.select<string>({
      above: above(t.roleGroup),
      message: t.role,
      options: instrument.roles.map((entry) => ({ value: entry.id, name: entry.title[lang], about: entry.remark[lang] })),
      start: DEFAULT_ROLE,
      mayCancel: false,
    })) ??
    DEFAULT_ROLE;
  const scope =
    known.scope ??
    (await prompts.select<Scope>({
      above: above(),
      message: t.scope,
      options: (['role', 'core', 'all'] as const).map((value) => ({
        value,
        name: t.scopes[value](countOf(instrument, value, role)),
        about: t.scopeAbout[value],
      })),
      start: 'role',
      mayCancel: false,
    })) ??
    'role';
  return { organisation: employees === undefined ? { name: tidy(name) } : { name: tidy(name), employees }, date: known.date, role, scope };
}

function countOf(instrument: Instrument, scope: Scope, role: string): number {
  return questionsOf(instrument, scope, role, new Map()).length;
}

/** A typed number of people; points and spaces between thousands are fine. */
export function readCount(text: string): number | undefined {
  const digits = tidy(text).replace(/(?<=\d)[. ](?=\d{3}\b)/g, '');
  return /^\d{1,7}$/.test(digits) && Number(digits) <= 1_000_000 ? Number(digits) : undefined;
}

/** Asks the switches of the situation that were not asked yet; each answer is on disk before the next. */
export async function askSituation(session: Session, start: Interview): Promise<Interview> {
  const { instrument, lang, prompts, save } = session;
  const t = wordsOf(lang);
  const { switches } = instrument.profile;
  let interview = start;
  for (const [index, entry] of switches.entries()) {
    if (interview.situation.has(entry.id)) continue;
    const value = await prompts.select<YesNo>({
      above: [t.situation(index + 1, switches.length)],
      message: entry.question[lang],
      options: [
        { value: 'yes', name: t.yes },
        { value: 'no', name: t.no },
        { value: 'unknown', name: t.dontKnow },
      ],
      mayCancel: false,
    });
    interview = setSituation(interview, instrument, entry.id, value ?? 'unknown');
    await save(interview, false);
  }
  return interview;
}
